import type { Statement } from '#catalogue/schema.ts';
import { evidenceWords, SourceNote } from '#ui/source-note.tsx';
import type { Links } from './links.ts';
import type { Count } from './told.ts';
import styles from './thread-page.module.css';

const kinds = ['vendor', 'independent', 'community', 'judgement', 'unsourced'] as const;

interface Props {
  readonly thread: Statement;
  readonly count: Count;
  readonly pairs: number;
  /** the edition, in words */
  readonly edition: string;
  readonly links: Links;
}

/** Where the facts of the page come from. */
export function Origin({ thread, count: { sentences, byKind, pages }, pairs, edition, links }: Props) {
  const named = kinds.filter((kind) => byKind[kind] > 0);
  return (
    <>
      <p>
        {thread.says} <SourceNote evidence={thread.evidence} asOf={thread.asOf} source={thread.source} />
      </p>
      <p>
        What holds today is told in {sentences} sentences of our own from {pages} pages, as of the edition of {edition}.
        Beside each stands who says so, since when, and where. Who that is:
      </p>
      <dl className={styles['kinds']}>
        {named.map((kind) => (
          <div key={kind}>
            <dt>{evidenceWords[kind]}</dt>
            <dd>{byKind[kind]}</dd>
          </div>
        ))}
      </dl>
      <p>
        The {pairs} sentences of the table are judgements. Each rests on facts in which the preferred platform reads
        better; a test holds them to it, so that a corrected fact strikes the sentence too. {links.method('The method')}{' '}
        says how facts are read.
      </p>
    </>
  );
}
