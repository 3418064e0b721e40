import type { GuestAdvice } from '#scoring/mode-advice.ts';
import { LateFold } from '#ui/late-fold.tsx';
import type { FactLoader, Facts } from './facts.ts';
import { GuestMode } from './guest-mode.tsx';
import type { Labels } from './labels.ts';
import { ControlDomains, ModeBeliefs } from './mode-beliefs.tsx';
import { ModeHost } from './mode-host.tsx';
import { ModeTable, type ModeColumn } from './mode-table.tsx';
import type { ModeWords } from './mode-words.ts';
import type { LinkTo } from './place.ts';
import styles from './modes-section.module.css';

interface Props {
  /** ids of the questions that the guests and the processor answer */
  readonly questions: { readonly guests: string; readonly processor: string };
  /** whether any guest was named; if not, the advice is for every guest that the catalogue knows */
  readonly named: boolean;
  /** the recommended platform; `undefined` when none is left */
  readonly first: ModeColumn | undefined;
  readonly others: readonly ModeColumn[];
  /** the same guests on no platform in particular */
  readonly anywhere: readonly GuestAdvice[];
  readonly words: ModeWords;
  readonly labels: Labels;
  readonly loader: FactLoader;
  readonly linkTo: LinkTo;
}

/** In which mode each guest runs: on the recommended platform in full, on the next ones in a word, and anywhere. */
export function ModesSection(props: Props) {
  const { questions, named, first, others, anywhere, words, labels, loader, linkTo } = props;
  const facts = first === undefined ? undefined : loader.load(first.platform);
  const table = named || first === undefined ? others : [first, ...others];
  const host = (first?.guests ?? anywhere)[0]?.host;
  return (
    <section className={styles['modes']} aria-labelledby="modes">
      <h2 id="modes">The mode for each guest</h2>
      {!named && (
        <p className={styles['note']}>
          You have not said which systems will run in the virtual machines, so this is the best mode for each that can.{' '}
          {linkTo({ page: 'question', question: questions.guests }, 'Say which')}, and drivers, start and reasons
          follow.
        </p>
      )}
      {host !== undefined && <ModeHost host={host} question={questions.processor} linkTo={linkTo} />}
      {named && first !== undefined && (
        <>
          <h3>On {labels.platform(first.platform)}</h3>
          <Guests guests={first.guests} {...{ words, labels, facts, linkTo }} />
        </>
      )}
      {named && first === undefined && (
        <>
          <h3>On any platform</h3>
          <Guests guests={anywhere} {...{ words, labels, linkTo }} facts={undefined} />
        </>
      )}
      {table.length > 0 && (
        <ModeTable
          caption={named ? 'On the next platforms' : 'On the first platforms'}
          columns={table}
          words={words}
          platformName={labels.platform}
          renderPlatform={(platform) => linkTo({ page: 'platform', platform }, labels.platform(platform))}
        />
      )}
      <div className={styles['folds']}>
        {named && first !== undefined && (
          <LateFold
            summary="On any platform, engine by engine"
            render={() => (
              <>
                <h3 className="visually-hidden">On any platform</h3>
                <Guests guests={anywhere} {...{ words, labels, linkTo }} facts={undefined} />
              </>
            )}
          />
        )}
        <ControlDomains guests={first?.guests ?? anywhere} />
        <ModeBeliefs guests={first?.guests ?? anywhere} />
      </div>
      <p className={styles['method']}>
        {linkTo({ page: 'method', section: 'modes' }, 'How the mode is worked out')} ·{' '}
        {linkTo({ page: 'modes' }, 'What the modes are, drawn and in tables')}
      </p>
    </section>
  );
}

interface GuestsProps extends Pick<Props, 'words' | 'labels' | 'linkTo'> {
  readonly guests: readonly GuestAdvice[];
  readonly facts: Promise<Facts> | undefined;
}

function Guests({ guests, ...shared }: GuestsProps) {
  return (
    <ul className={styles['guests']}>
      {guests.map((advice) => (
        <GuestMode key={advice.guest} advice={advice} {...shared} />
      ))}
    </ul>
  );
}
