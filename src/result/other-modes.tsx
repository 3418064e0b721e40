import type { SystemAdvice } from '#scoring/mode-advice.ts';
import type { ModeVerdict } from '#scoring/mode-verdict.ts';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import { ModeReason } from './mode-reason.tsx';
import { possibilityWords, type ModeWords } from './mode-words.ts';
import styles from './other-modes.module.css';

interface Props {
  readonly system: SystemAdvice;
  readonly words: ModeWords;
  readonly labels: Labels;
  readonly facts: Promise<Facts> | undefined;
}

/** What decides, or, of a mode that nothing speaks against, what the guest's entry says of it. */
function tellingOf({ possibility, reasons }: ModeVerdict): ModeVerdict['reasons'][number] | undefined {
  const own = possibility === 'possible' ? reasons.find(({ from }) => from === 'guest') : undefined;
  return own ?? reasons[0];
}

/** The modes that are not advised: what can be done all the same, what cannot, and the reason that decides. */
export function OtherModes({ system, words, labels, facts }: Props) {
  const advised = new Set(system.recommended.map(({ mode }) => mode));
  const asGood = new Set(system.recommended.flatMap(({ alternatives }) => alternatives));
  const others = system.modes.filter(({ mode }) => !advised.has(mode));
  if (others.length === 0) return null;
  return (
    <ul className={styles['others']}>
      {others.map((verdict) => {
        const { mode, possibility } = verdict;
        const decisive = tellingOf(verdict);
        return (
          <li key={mode}>
            <span className={styles['mode']}>
              <strong>{words.mode(mode)}</strong>:{' '}
              {possibilityWords[possibility] || (asGood.has(mode) ? 'as good' : 'possible, and not the best')}
            </span>
            {decisive !== undefined && (
              <span className={styles['reason']}>
                <ModeReason reason={decisive} labels={labels} facts={facts} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
