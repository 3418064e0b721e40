import { Suspense } from 'react';
import type { Check } from '#scoring/screen.ts';
import { RequiredBy } from './asked-by.tsx';
import { FactDetail, FactWait } from './fact-detail.tsx';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import styles from './check-list.module.css';

interface Props {
  readonly title: string;
  readonly about: string;
  readonly checks: readonly Check[];
  readonly labels: Labels;
  readonly facts: Promise<Facts> | undefined;
}

/** Requirements that the reader should look at: met with a restriction, or not known. */
export function CheckList({ title, about, checks, labels, facts }: Props) {
  if (checks.length === 0) return null;
  return (
    <section className={styles['checks']}>
      <h4>{title}</h4>
      <p>{about}</p>
      <ul>
        {checks.map(({ criterion, value, requirement }) => (
          <li key={`${criterion} ${requirement.asked.map(({ option }) => option).join(' ')}`}>
            {labels.criterion(criterion)}: <strong>{labels.value(criterion, value)}</strong>
            {facts !== undefined && (
              <Suspense fallback={<FactWait />}>
                <FactDetail facts={facts} criterion={criterion} />
              </Suspense>
            )}
            <RequiredBy requirement={requirement} labels={labels} />
          </li>
        ))}
      </ul>
    </section>
  );
}
