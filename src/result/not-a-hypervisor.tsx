import type { AlternativeRules } from '#catalogue/schema.ts';
import type { SpokenFor } from '#scoring/alternatives-for.ts';
import { AskedBy } from './asked-by.tsx';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import styles from './not-a-hypervisor.module.css';

/** An alternative that the answers make worth a look, and why. */
export interface WorthALook {
  readonly alternative: Pick<AlternativeRules, 'id' | 'name'>;
  readonly speaksFor: readonly SpokenFor[];
}

interface Props {
  readonly found: readonly WorthALook[];
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** What else would do, in a line each. It is said beside the ranking and takes no part in it. */
export function NotAHypervisor({ found, labels, linkTo }: Props) {
  if (found.length === 0) return null;
  return (
    <section className={styles['else']} aria-labelledby="not-a-hypervisor">
      <h2 id="not-a-hypervisor">You may not need a hypervisor</h2>
      <ul>
        {found.map(({ alternative: { id, name }, speaksFor }) => (
          <li key={id}>
            {linkTo({ page: 'alternatives', section: id }, name)}
            {speaksFor.map(({ because, asked }) => (
              <span key={because} className={styles['why']}>
                <span>{because}</span>
                <AskedBy asked={asked} labels={labels} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
