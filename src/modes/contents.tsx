import { sections } from './sections.ts';
import styles from './contents.module.css';

/** The table of contents. */
export function Contents() {
  return (
    <nav className={`${styles['contents']} screen-only`} aria-label="On this page">
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
