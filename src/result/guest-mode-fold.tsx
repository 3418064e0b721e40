import type { GuestAdvice } from '#scoring/mode-advice.ts';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import { ModeDetail } from './mode-detail.tsx';
import type { ModeWords } from './mode-words.ts';
import { OtherModes } from './other-modes.tsx';
import { Said } from '#ui/said.tsx';
import styles from './guest-mode-fold.module.css';

interface Props {
  readonly advice: GuestAdvice;
  readonly words: ModeWords;
  readonly labels: Labels;
  readonly facts: Promise<Facts> | undefined;
}

/** What stands behind the line of a guest: each advised mode in full, the modes that are not, and what holds in all. */
export function GuestModeFold({ advice, words, labels, facts }: Props) {
  const shared = { words, labels, facts };
  return (
    <div className={styles['fold']}>
      {advice.systems.map((system) => {
        const who = advice.systems.length > 1 ? `${words.system(system.system)}: ` : '';
        return (
          <section key={system.system} className={styles['system']}>
            {system.recommended.map((recommendation) => (
              <div key={`${recommendation.mode} ${recommendation.machine}`}>
                <h5>{who + words.mode(recommendation.mode)}</h5>
                <ModeDetail recommendation={recommendation} system={system} {...shared} />
              </div>
            ))}
            <h5>{who + (system.recommended.length === 0 ? 'Why no mode is left' : 'Other modes')}</h5>
            <OtherModes system={system} {...shared} />
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
