import { Suspense } from 'react';
import type { Reason } from '#scoring/reasons.ts';
import { AskedBy } from './asked-by.tsx';
import { FactDetail, FactWait } from './fact-detail.tsx';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import { points } from '#ui/points.ts';
import styles from './reasons.module.css';

interface Props {
  readonly title: string;
  readonly side: 'for' | 'against';
  readonly reasons: readonly Reason[];
  readonly labels: Labels;
  /** absent when they could not be loaded */
  readonly facts: Promise<Facts> | undefined;
  readonly none: string;
}

/** One side of the argument, strongest first. */
export function ReasonList({ title, side, reasons, labels, facts, none }: Props) {
  return (
    <section className={styles['side']} data-side={side}>
      <h4>{title}</h4>
      {reasons.length === 0 && <p className={styles['none']}>{none}</p>}
      <ul>
        {reasons.map((reason) => (
          <li key={reason.criterion} className={styles['reason']}>
            <span className={styles['head']}>
              <span>
                {labels.criterion(reason.criterion)}: <strong>{labels.value(reason.criterion, reason.value)}</strong>
              </span>
              <Worth reason={reason} side={side} />
            </span>
            {facts !== undefined && (
              <Suspense fallback={<FactWait />}>
                <FactDetail facts={facts} criterion={reason.criterion} />
              </Suspense>
            )}
            <AskedBy asked={reason.asked} labels={labels} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For: points above the average of those still in. Against: points lost to the best there could be. */
function Worth({ reason, side }: { readonly reason: Reason; readonly side: 'for' | 'against' }) {
  const share = side === 'for' ? reason.lead : reason.weight - reason.points;
  return (
    <span className={styles['worth']}>
      <span aria-hidden="true">{side === 'for' ? '+' : '−'}</span>
      {points(share)}
      <span className="visually-hidden">
        {side === 'for' ? ' points more than the average' : ' points less than the best'}
      </span>
    </span>
  );
}
