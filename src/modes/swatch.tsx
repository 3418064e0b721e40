import type { Layer } from '#catalogue/schema.ts';
import styles from './swatch.module.css';

/** The filling that stands for a layer. Words always stand beside it. */
export function Swatch({ layer }: { readonly layer: Layer }) {
  return <span className={styles[layer]} aria-hidden="true" />;
}
