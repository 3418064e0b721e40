import { Swatch } from './swatch.tsx';
import { layerWords } from './layer-words.ts';
import styles from './key.module.css';

const meanings = [
  ['paravirtualised', 'kernel or drivers know the hypervisor'],
  ['software', 'software plays a piece of hardware'],
  ['hardware', 'the processor does it, with VT-x or AMD-V'],
] as const;

/** What the fillings in the drawings and in the spectrum mean. */
export function Key() {
  return (
    <dl className={styles['key']} aria-label="Key to the drawings">
      {meanings.map(([layer, meaning]) => (
        <div key={layer}>
          <dt>
            <Swatch layer={layer} /> {layerWords[layer]}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
