import type { OldName } from '#catalogue/thread-shapes.ts';
import styles from './contents.module.css';

export interface Section {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly sections: readonly Section[];
  readonly names: readonly OldName[];
}

/** The sections of the page, and the names in one of them. */
export function Contents({ sections, names }: Props) {
  return (
    <nav className={`${styles['contents']} screen-only`} aria-label="On this page">
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
      <p id="names-then">The names of then</p>
      <ul aria-labelledby="names-then">
        {names.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
