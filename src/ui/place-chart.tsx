import { ofHundred } from './of-hundred.ts';
import { bands, bandShares } from './place-bands.ts';
import styles from './place-chart.module.css';

/** Who comes at which place how often. */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  /** share by place, first place first; empty before the shares are known */
  readonly ranks: readonly number[];
}

interface Props {
  readonly rows: readonly PlaceRow[];
}

/** Below this share a segment has no room for its number. */
const roomForANumber = 0.08;

function inWords(shares: readonly number[]): string {
  return bands
    .flatMap(({ label }, at) =>
      (shares[at] ?? 0) > 0 ? `${label.toLowerCase()} in ${ofHundred(shares[at] ?? 0)}` : [],
    )
    .join(', ');
}

function Bar({ shares }: { readonly shares: readonly number[] }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {bands.map(({ id, short }, at) => {
        const share = shares[at] ?? 0;
        if (share === 0) return null;
        return (
          <span key={id} data-band={id} style={{ flexGrow: share }}>
            {share >= roomForANumber && short}
          </span>
        );
      })}
    </span>
  );
}

/** At which places the leaders come, and how often: one bar a platform, its places written into it. */
export function PlaceChart({ rows }: Props) {
  return (
    <figure className={styles['chart']}>
      <ul>
        {rows.map(({ id, name, ranks }) => {
          const shares = bandShares(ranks);
          return (
            <li key={id}>
              <span className={styles['name']}>{name}</span>
              {ranks.length > 0 && <span className="visually-hidden">: {inWords(shares)} of 100 weightings</span>}
              <Bar shares={shares} />
            </li>
          );
        })}
      </ul>
      <figcaption className={styles['legend']} aria-hidden="true">
        Place:
        {bands.map(({ id, label }) => (
          <span key={id} className={styles['key']}>
            <i data-band={id} />
            {label.toLowerCase()}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
