import { Suspense } from 'react';
import type { Reason } from '#scoring/reasons.ts';
import { AskedBy } from './asked-by.tsx';
import { FactDetail, FactWait } from './fact-detail.tsx';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import { points } from '#ui/points.ts';
import styles from './unknown-list.module.css';

interface Props {
  readonly unknowns: readonly Reason[];
  readonly labels: Labels;
  readonly facts: Promise<Facts> | undefined;
}

/** What nobody says although it counts: the reason why a score is a range. */
export function UnknownList({ unknowns, labels, facts }: Props) {
  if (unknowns.length === 0) return null;
  return (
    <section className={styles['unknowns']}>
      <h4>Unknown, and it counts</h4>
      <p>Looked for and not found. This is why the score is a range.</p>
      <ul>
        {unknowns.map(({ criterion, weight, score, asked }) => (
          <li key={criterion}>
            {labels.criterion(criterion)}, worth up to {points(weight * (score.high - score.low))}
            {facts !== undefined && (
              <Suspense fallback={<FactWait />}>
                <FactDetail facts={facts} criterion={criterion} />
              </Suspense>
            )}
            <AskedBy asked={asked} labels={labels} />
          </li>
        ))}
      </ul>
    </section>
  );
}
