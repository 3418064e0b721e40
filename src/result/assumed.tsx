import type { ReactNode } from 'react';
import type { Question } from '#catalogue/schema.ts';
import type { Requirement } from '#scoring/situation.ts';
import type { LinkTo } from './place.ts';
import styles from './assumed.module.css';

interface Props {
  readonly requirements: readonly Requirement[];
  /** on the path and without an answer */
  readonly open: readonly Question[];
  /** how much the open ones could move; it comes later, and is `false` where there is nothing to say */
  readonly settled: ReactNode;
  readonly linkTo: LinkTo;
}

/** What holds although nobody said it, and what takes no part because nobody said anything. */
export function Assumed({ requirements, open, settled, linkTo }: Props) {
  const standing = requirements.flatMap(({ asked, because }) => (asked.length === 0 ? (because ?? []) : []));
  if (standing.length === 0 && open.length === 0) return null;
  return (
    <section className={styles['assumed']} aria-labelledby="assumed">
      <h2 id="assumed">Assumed, because it was not said</h2>
      <ul>
        {standing.map((because) => (
          <li key={because}>{because}</li>
        ))}
        {open.length > 0 && (
          <li className="screen-only">
            {open.length === 1 ? 'One question is open and moves' : `${open.length} questions are open and move`}{' '}
            nothing so far:{' '}
            {open.map(({ id, label }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                {linkTo({ page: 'question', question: id }, label)}
              </span>
            ))}
            .
          </li>
        )}
        {settled !== false && <li className={`${styles['settled']} screen-only`}>{settled}</li>}
      </ul>
    </section>
  );
}
