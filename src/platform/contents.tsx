import styles from './contents.module.css';

export interface ContentsEntry {
  /** of the heading on this page */
  readonly id: string;
  readonly label: string;
  readonly within?: readonly ContentsEntry[];
}

interface Props {
  readonly entries: readonly ContentsEntry[];
}

/** What is on this page, in the order in which it stands there. */
export function Contents({ entries }: Props) {
  return (
    <nav className={`${styles['contents']} screen-only`} aria-label="On this page">
      <List entries={entries} />
    </nav>
  );
}

function List({ entries }: Props) {
  return (
    <ul>
      {entries.map(({ id, label, within = [] }) => (
        <li key={id}>
          <a href={`#${id}`}>{label}</a>
          {within.length > 0 && <List entries={within} />}
        </li>
      ))}
    </ul>
  );
}
