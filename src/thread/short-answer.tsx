import type { Opening } from '#catalogue/thread-shapes.ts';
import { SourceNote } from '#ui/source-note.tsx';
import type { Links } from './links.ts';
import styles from './thread-page.module.css';

interface Props {
  readonly opening: Opening;
  readonly links: Links;
}

/** The answer of today in one paragraph; each platform that it names leads to its page. */
export function ShortAnswer({ opening: { today, backing }, links }: Props) {
  return (
    <div className={styles['short']}>
      <p>
        {today.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <span key={part.platform}>{links.platform(part.platform, part.words)}</span>
          ),
        )}
      </p>
      <p>
        <SourceNote {...backing} />
      </p>
    </div>
  );
}
