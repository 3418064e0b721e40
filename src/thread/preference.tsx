import type { Reason } from '#catalogue/thread-shapes.ts';
import { LateFold } from '#ui/late-fold.tsx';
import { Grounds } from './grounds.tsx';
import type { Links } from './links.ts';
import type { Ground } from './told.ts';
import styles from './preference.module.css';

/** Two of the six, the preferred one first. */
export interface Pair {
  readonly one: { readonly platform: string; readonly short: string };
  readonly other: { readonly platform: string; readonly short: string };
}

interface Props extends Pair {
  readonly reason: Reason;
  readonly groundsOf: (one: string, other: string, criteria: readonly string[]) => readonly Ground[];
  readonly links: Links;
}

/** When one is preferred over another, in a sentence, with the facts that it rests on. */
export function Preference({ one, other, reason: { when, rests }, groundsOf, links }: Props) {
  const names = `${one.short} over ${other.short}`;
  return (
    <div className={styles['preference']}>
      <p>{when}</p>
      <div className={`${styles['more']} screen-only`}>
        <LateFold
          summary={
            <span>
              {rests.length} facts<span className="visually-hidden"> for {names}</span>
            </span>
          }
          render={() => (
            <Grounds
              one={one}
              other={other}
              grounds={groundsOf(one.platform, other.platform, rests)}
              renderLink={(criterion, label) => links.comparison([one.platform, other.platform], [criterion], label)}
            />
          )}
        />
        {links.comparison(
          [one.platform, other.platform],
          rests,
          <>
            Compare<span className="visually-hidden"> {names}</span>
          </>,
        )}
      </div>
    </div>
  );
}
