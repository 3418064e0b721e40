import type { GuestAdvice } from '#scoring/mode-advice.ts';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import { ModeDetail } from './mode-detail.tsx';
import type { ModeLine } from './mode-lines.ts';
import type { ModeWords } from './mode-words.ts';
import { OtherModes } from './other-modes.tsx';
import { Said } from './said.tsx';
import styles from './guest-mode-fold.module.css';

interface Props {
  readonly advice: GuestAdvice;
  readonly lines: readonly ModeLine[];
  readonly words: ModeWords;
  readonly labels: Labels;
  readonly facts: Promise<Facts> | undefined;
}

/** What stands behind the line of a guest: each advised mode in full, the modes that are not, and what holds in all. */
export function GuestModeFold({ advice, lines, words, labels, facts }: Props) {
  const shared = { words, labels, facts };
  return (
    <div className={styles['fold']}>
      {lines.map(({ first, systems }) => {
        const who = lines.length > 1 ? systems.map(({ system }) => words.system(system)).join('; ') : undefined;
        return (
          <section key={first.system} className={styles['system']}>
            {first.recommended.map((recommendation) => (
              <div key={`${recommendation.mode} ${recommendation.machine}`}>
                <h5>
                  {who !== undefined && `${who}: `}
                  {words.mode(recommendation.mode)}
                </h5>
                <ModeDetail recommendation={recommendation} system={first} {...shared} />
              </div>
            ))}
            <h5>
              {who !== undefined && `${who}: `}
              {first.recommended.length === 0 ? 'Why no mode is left' : 'Other modes'}
            </h5>
            <OtherModes system={first} {...shared} />
          </section>
        );
      })}
      {(advice.advice.length > 0 || advice.withoutHybrid.length > 0) && (
        <section className={styles['system']}>
          <h5>In every mode</h5>
          <div className={styles['always']}>
            <Said statements={[...advice.advice, ...advice.withoutHybrid]} />
          </div>
        </section>
      )}
    </div>
  );
}
