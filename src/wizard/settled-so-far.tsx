import { useId, type ReactNode } from 'react';
import type { HowSettled } from '#scoring/how-settled.ts';
import { staysWords, tellsMostWords } from '#ui/stays-words.ts';
import styles from './settled-so-far.module.css';

/** Where the words lead. The route turns them into links that keep the answers. */
export interface SettledLinks {
  readonly toQuestion: (question: string, words: string) => ReactNode;
  readonly toResult: (words: string) => ReactNode;
  readonly toMethod: (words: string) => ReactNode;
}

interface Props {
  /** `undefined` while it is being worked out */
  readonly settled: HowSettled | undefined;
  /** ways tried so far, while it is being worked out */
  readonly tried: number;
  /** how the ways are drawn */
  readonly drawn: { readonly samples: number; readonly seed: number };
  readonly name: (platform: string) => string;
  readonly label: (question: string) => string;
  /** the question on this page */
  readonly here: string;
  /** said not to be known: not asked again at once */
  readonly unknown: readonly string[];
  readonly links: SettledLinks;
}

const count = new Intl.NumberFormat('en-GB');

/** The figure in one sentence, for the eye and for the ear. */
export function settledSentence(settled: HowSettled, name: (platform: string) => string): string {
  if (settled.samples === 0) return 'No open question is left that could move the first place.';
  return staysWords(settled.leaders.map(name), settled, 'to answer the rest');
}

/** How well the first place stands against the questions that are still open, and which of them would tell most. */
export function SettledSoFar(props: Props) {
  const { settled, tried, drawn, links } = props;
  const id = useId();
  return (
    <section className={styles['settled']} aria-labelledby={id} aria-busy={settled === undefined}>
      <h3 id={id}>How settled</h3>
      {settled === undefined ? (
        <p className={styles['wait']}>
          Trying ways to answer the rest …{tried > 0 && ` ${count.format(tried)} of ${count.format(drawn.samples)}`}
        </p>
      ) : (
        <>
          <Settled {...props} settled={settled} />
          {settled.samples > 0 && (
            <p className={styles['made']}>
              {count.format(settled.samples)} ways, rare answers drawn rarely, from the seed {drawn.seed}; standard
              error at most {(50 / Math.sqrt(settled.samples)).toFixed(1)} of 100.{' '}
              {links.toMethod('How this is worked out')}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Settled({ settled, name, label, here, unknown, links }: Props & { readonly settled: HowSettled }) {
  const most = settled.questions.find(({ question, tells }) => tells && !unknown.includes(question));
  const isHere = most?.question === here;
  return (
    <>
      <p>{settledSentence(settled, name)}</p>
      {settled.settled && (
        <p className={styles['stop']}>
          <strong>That is settled enough to stop here.</strong> {links.toResult('Stop and show the result')}
        </p>
      )}
      {most !== undefined && (
        <p>
          {isHere ? 'This question' : `“${label(most.question)}”`} {tellsMostWords(most.after)}
        </p>
      )}
      {most !== undefined && !isHere && (
        <p>{links.toQuestion(most.question, `Answer “${label(most.question)}” next`)}</p>
      )}
      {most === undefined && !settled.settled && <p>No single open question tells much more; it takes several.</p>}
    </>
  );
}
