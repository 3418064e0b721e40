import type { ReactNode } from 'react';
import styles from './standing.module.css';

/** Where a platform stands for the answers in the address, in words. */
export type StandingFor =
  | { readonly kind: 'ranked'; readonly place: number; readonly of: number; readonly points: string }
  | { readonly kind: 'out'; readonly failures: readonly { readonly fact: string; readonly because: string }[] };

interface Props {
  readonly standing: StandingFor;
  readonly result: ReactNode;
}

/** What the answers make of this platform, with the way back to the result. */
export function Standing({ standing, result }: Props) {
  return (
    <section className={styles['standing']} aria-label="For the answers in this address">
      {standing.kind === 'ranked' ? (
        <p>
          For the answers in this address it has <strong>place {standing.place}</strong> of {standing.of}, with{' '}
          {standing.points} of 100 points.
        </p>
      ) : (
        <>
          <p>
            For the answers in this address it is <strong>ruled out</strong>:
          </p>
          <ul>
            {standing.failures.map(({ fact, because }) => (
              <li key={fact + because}>
                <strong>{fact}</strong>. {because}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{result}</p>
    </section>
  );
}
