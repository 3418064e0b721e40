import type { WeightDifference } from '#scoring/central-weights.ts';
import type { Contender, Doubt } from '#scoring/certainty.ts';
import { Fold } from '#ui/fold.tsx';
import { PlaceChart } from '#ui/place-chart.tsx';
import { PlaceTable } from '#ui/place-table.tsx';
import { centralInWords, certaintyWords, sharesInWords } from './doubt-words.ts';
import styles from './how-sure.module.css';
import type { Labels } from './labels.ts';
import { PairsTable } from './pairs-table.tsx';
import type { LinkTo } from './place.ts';

/** What the simulation was made of. */
export interface Simulated {
  readonly seed: number;
  readonly samples: number;
}

interface Props {
  /** `undefined` while it is being worked out */
  readonly doubt: Doubt | undefined;
  /** the first ones by points, which keep the place until then */
  readonly expected: readonly string[];
  readonly differencesOf: (contender: Contender) => readonly WeightDifference[];
  readonly simulated: Simulated;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** Contenders that come first less often than this stand in no table. */
const smallest = 0.005;
const count = new Intl.NumberFormat('en-GB');

function placesOf(rows: readonly Pick<Contender, 'platform' | 'ranks'>[], labels: Labels) {
  return rows.map(({ platform, ranks }) => ({ id: platform, name: labels.platform(platform), ranks }));
}

/** How far the result can be trusted: in a word, in shares, as a chart, and the same in numbers. */
export function HowSure({ doubt, expected, differencesOf, simulated, labels, linkTo }: Props) {
  const rows = doubt?.leaders ?? expected.map((platform) => ({ platform, ranks: [] }));
  return (
    <section className={styles['sure']} aria-labelledby="how-sure" aria-busy={doubt === undefined}>
      <h2 id="how-sure">How sure</h2>
      <p className={styles['words']} role="status">
        {doubt === undefined ? (
          <span className={styles['wait']}>Trying other weightings that fit your answers …</span>
        ) : (
          <>
            <strong>{certaintyWords[doubt.certainty]}</strong> {sharesInWords(doubt, labels)}
          </>
        )}
      </p>
      <PlaceChart rows={placesOf(rows, labels)} />
      <div className={`${styles['numbers']} screen-only`}>
        <Fold summary="When another one comes first, and the numbers">
          {doubt !== undefined && (
            <Numbers doubt={doubt} ahead={expected[0]} differencesOf={differencesOf} labels={labels} />
          )}
        </Fold>
      </div>
      <p className={styles['made']}>
        {count.format(simulated.samples)} weightings drawn from all that fit your answers, unknown facts anywhere in
        their range. Seed {simulated.seed}; the standard error of a share is at most half a hundredth.{' '}
        {linkTo({ page: 'method', section: 'doubt' }, 'How this is worked out')}
      </p>
    </section>
  );
}

interface NumbersProps extends Pick<Props, 'differencesOf' | 'labels'> {
  readonly doubt: Doubt;
  /** who has the most points, of whom it need not be said when */
  readonly ahead: string | undefined;
}

function Numbers({ doubt, ahead, differencesOf, labels }: NumbersProps) {
  const contenders = doubt.contenders.filter(({ first }) => first >= smallest);
  const rare = doubt.contenders.length - contenders.length;
  const others = contenders.filter(({ platform }) => platform !== ahead);
  const sentences = others.flatMap((each) => centralInWords(each.platform, differencesOf(each), labels) ?? []);
  return (
    <div className={styles['tables']}>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <PlaceTable rows={placesOf(doubt.leaders, labels)} />
      {contenders.length > 1 && <PairsTable rows={contenders} wins={doubt.wins} labels={labels} />}
      {rare > 0 && (
        <p>{rare === 1 ? 'One more platform comes' : `${rare} more platforms come`} first in fewer than 1 of 100.</p>
      )}
    </div>
  );
}
