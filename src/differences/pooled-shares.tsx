import type { PooledPlaces } from '#scoring/pooled-places.ts';
import { Fold } from '#ui/fold.tsx';
import { inARow } from '#ui/in-a-row.ts';
import { ofHundred } from '#ui/of-hundred.ts';
import { PlaceChart } from '#ui/place-chart.tsx';
import { PlaceTable } from '#ui/place-table.tsx';
import { countWords } from './count-words.ts';
import type { Labels } from './labels.ts';
import sections from './section.module.css';

interface Props {
  /** most often first in front; `undefined` while that is being worked out */
  readonly pooled: readonly PooledPlaces[] | undefined;
  /** platforms that keep the place until then */
  readonly expected: readonly string[];
  readonly opinions: number;
  readonly simulated: { readonly seed: number; readonly samples: number };
  readonly labels: Labels;
}

/** So many are drawn at most, and who hardly ever comes first only while there are fewer than two. */
const drawn = 5;
const smallest = 0.005;

/** From this share of first places on, a platform is worth a word. */
const worthAWord = 0.05;

const count = new Intl.NumberFormat('en-GB');

function sentence(pooled: readonly PooledPlaces[], labels: Labels): string {
  const [first, ...others] = pooled.filter(({ ranks }) => (ranks[0] ?? 0) >= worthAWord).slice(0, drawn);
  if (first === undefined) return 'No platform often comes first.';
  const share = ({ ranks }: PooledPlaces): string => ofHundred(ranks[0] ?? 0);
  const rest = others.map((each) => `${labels.platform(each.platform)} in ${share(each)}`);
  const start = `${labels.platform(first.platform)} comes first in ${share(first)} of 100`;
  return rest.length === 0 ? `${start}.` : `${start}, ${inARow(rest, 'and')}.`;
}

/** How often each platform comes at each place, over the weightings of all opinions together. */
export function PooledShares({ pooled, expected, opinions, simulated, labels }: Props) {
  const rows = (pooled ?? expected.map((platform) => ({ platform, ranks: [], ruledOutFor: 0 })))
    .filter(({ ranks }, at) => at < 2 || ranks.length === 0 || (ranks[0] ?? 0) >= smallest)
    .slice(0, drawn)
    .map(({ platform, ranks, ruledOutFor }) => ({
      id: platform,
      name:
        labels.platform(platform) +
        (ruledOutFor === 0 ? '' : ` (ruled out for ${countWords(ruledOutFor)} of ${countWords(opinions)})`),
      ranks,
    }));
  return (
    <section className={sections['section']} aria-labelledby="pooled" aria-busy={pooled === undefined}>
      <h2 id="pooled">All weightings together</h2>
      <p className={sections['large']} role="status">
        {pooled === undefined ? (
          <span className={sections['soft']}>Trying other weightings that fit the answers of each …</span>
        ) : (
          sentence(pooled, labels)
        )}
      </p>
      <PlaceChart rows={rows} />
      {pooled !== undefined && (
        <div className="screen-only">
          <Fold summary="The numbers">
            <PlaceTable rows={rows} />
          </Fold>
        </div>
      )}
      <p className={sections['note']}>
        {count.format(simulated.samples)} weightings drawn for each opinion from all that fit its answers, and each
        opinion counts the same. Whom an opinion rules out has no place in its share: there the bar is empty. Seed{' '}
        {simulated.seed}.
      </p>
    </section>
  );
}
