import type { WeakSpot } from '#scoring/weak-spots.ts';
import { AskedBy } from './asked-by.tsx';
import type { FactLoader } from './facts.ts';
import type { Labels } from './labels.ts';
import { SourcedFact } from './sourced-fact.tsx';
import styles from './weak-spot-notice.module.css';

interface Props {
  readonly platform: string;
  readonly spots: readonly WeakSpot[];
  readonly labels: Labels;
  readonly loader: FactLoader;
}

/** How many are shown; the rest stand among the reasons against. */
const shown = 3;

/** Before the praise: where the first platform is weak although it matters. */
export function WeakSpotNotice({ platform, spots, labels, loader }: Props) {
  if (spots.length === 0) return null;
  const name = labels.platform(platform);
  return (
    <section className={styles['weak']} aria-labelledby="weak-spots">
      <h2 id="weak-spots">
        Before you choose {name}: {spots.length === 1 ? 'a weak spot' : 'weak spots'} where it matters
      </h2>
      <ul>
        {spots.slice(0, shown).map(({ reason: { criterion, group, value, asked }, importance }) => (
          <li key={criterion}>
            <span>
              {labels.criterion(criterion)}: <strong>{labels.value(criterion, value)}</strong>
            </span>
            <SourcedFact loader={loader} platform={platform} criterion={criterion} />
            <span className={styles['why']}>
              “{labels.group(group)}” is {importance} here.
            </span>
            {asked.length > 0 && <AskedBy asked={asked} labels={labels} />}
          </li>
        ))}
      </ul>
      {spots.length > shown && <p>{spots.length - shown} more stand among the reasons against it.</p>}
    </section>
  );
}
