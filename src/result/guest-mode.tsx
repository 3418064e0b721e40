import type { GuestAdvice } from '#scoring/mode-advice.ts';
import { Explained } from '#ui/explained.tsx';
import { LateFold } from '#ui/late-fold.tsx';
import type { Facts } from './facts.ts';
import { GuestModeFold } from './guest-mode-fold.tsx';
import type { Labels } from './labels.ts';
import { isConverted, modeLines, type ModeLine } from './mode-lines.ts';
import { ModeReason } from './mode-reason.tsx';
import { convertedWords, driverWords, possibilityWords, type ModeWords } from './mode-words.ts';
import type { LinkTo } from './place.ts';
import styles from './guest-mode.module.css';

interface Props {
  readonly advice: GuestAdvice;
  readonly words: ModeWords;
  readonly labels: Labels;
  readonly facts: Promise<Facts> | undefined;
  readonly linkTo: LinkTo;
}

/** One guest: its mode and main drivers in a line, everything else in a fold. */
export function GuestMode({ advice, words, labels, facts, linkTo }: Props) {
  const name = words.guest(advice.guest);
  const lines = modeLines(advice);
  return (
    <li className={styles['guest']}>
      <h4>{name}</h4>
      <div className={styles['lines']}>
        {lines.map((line) => (
          <div key={line.first.system} className={styles['line']}>
            {lines.length > 1 && (
              <p className={styles['systems']}>{line.systems.map(({ system }) => words.system(system)).join('; ')}</p>
            )}
            <Advised line={line} {...{ words, labels, facts, linkTo }} />
          </div>
        ))}
        <LateFold
          summary={
            <span>
              Why, drivers, start, other modes<span className="visually-hidden"> for {name}</span>
            </span>
          }
          render={() => <GuestModeFold advice={advice} words={words} labels={labels} facts={facts} />}
        />
      </div>
    </li>
  );
}

interface AdvisedProps extends Omit<Props, 'advice'> {
  readonly line: ModeLine;
}

function Advised({ line: { first }, words, labels, facts, linkTo }: AdvisedProps) {
  const { recommended, blockers } = first;
  if (recommended.length === 0) {
    return (
      <>
        <p className={styles['none']}>Cannot run in any mode</p>
        <ul className={styles['blockers']}>
          {blockers.map((reason) => (
            <li key={JSON.stringify(reason)}>
              <ModeReason reason={reason} labels={labels} facts={facts} modeName={words.mode} />
            </li>
          ))}
        </ul>
      </>
    );
  }
  return recommended.map(({ mode, engines, machine, possibility, drivers }) => (
    <p key={`${mode} ${machine}`} className={styles['advised']}>
      <span>
        {recommended.length > 1 && `On ${engines.map((id) => words.engine(id)).join(' and ')}: `}
        {linkTo({ page: 'modes', section: mode }, <strong>{words.mode(mode)}</strong>, styles['mode'])}
        {machine !== undefined && `, ${machine}`}
        {isConverted(first, mode) && <em className={styles['but']}>{convertedWords}</em>}
        {possibility !== 'possible' && <em className={styles['but']}>{possibilityWords[possibility]}</em>}
      </span>
      {drivers !== undefined && (
        <span className={styles['drivers']}>
          <Explained text={`Disk ${driverWords(drivers.disk)} · network ${driverWords(drivers.network)}`} />
        </span>
      )}
    </p>
  ));
}
