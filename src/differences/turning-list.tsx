import type { TurningPoint } from '#scoring/turning-points.ts';
import { Fold } from '#ui/fold.tsx';
import { calledWords } from './called-words.ts';
import { capital, counted } from './count-words.ts';
import { excludedSentences, exchangeSentences } from './exchange-words.ts';
import type { Labels } from './labels.ts';
import { saidBy } from './said-words.ts';
import sections from './section.module.css';
import type { ShownOpinion } from './shown-opinion.ts';
import { Shifts } from './shifts.tsx';
import styles from './turning-list.module.css';

interface Props {
  readonly opinions: readonly ShownOpinion[];
  /** most decisive first; `undefined` while that is being worked out */
  readonly points: readonly TurningPoint[] | undefined;
  readonly labels: Labels;
}

/** So many stand open; of many opinions the others wait. */
const shownAtOnce = 6;

type EntryProps = Pick<Props, 'opinions' | 'labels'> & { readonly point: TurningPoint };

const isDecisive = ({ moves, excluded }: TurningPoint): boolean => moves > 0 || excluded.length > 0;

/** One question: who says what, and what would follow from the other answer. */
function Entry({ point, opinions, labels }: EntryProps) {
  const { line } = point;
  return (
    <li className={styles['entry']}>
      <h3>{labels.question(line.question)}</h3>
      <dl>
        {[...saidBy(line, labels)].map(([words, places]) => (
          <div key={places[0]}>
            <dt>{calledWords(opinions, places)}</dt>
            <dd>{words ?? <i>not answered</i>}</dd>
          </div>
        ))}
      </dl>
      {[...excludedSentences(point, opinions, labels), ...exchangeSentences(point, opinions, labels)].map(
        (sentence) => (
          <p key={sentence}>{sentence}</p>
        ),
      )}
    </li>
  );
}

function Entries({ points, opinions, labels }: Props & { readonly points: readonly TurningPoint[] }) {
  return (
    <ol className={styles['list']}>
      {points.map((point) => (
        <Entry key={point.line.question} {...{ point, opinions, labels }} />
      ))}
    </ol>
  );
}

function leadWords(isDone: boolean, decisive: number, opinions: number): string {
  const whose = opinions === 2 ? 'the other’s' : 'the others’';
  if (!isDone) return `Giving each opinion ${whose} answers, one at a time …`;
  if (decisive > 0) return `Each opinion was given ${whose} answers, one at a time. The most decisive stand first.`;
  return 'No single answer: each of them could be exchanged alone, and the same platform would stay first.';
}

/** What the difference is about: the answers that decide, and in short those that do not. */
export function TurningList({ opinions, points, labels }: Props) {
  const decisive = points?.filter(isDecisive) ?? [];
  const others = points?.filter((point) => !isDecisive(point)) ?? [];
  const more = decisive.slice(shownAtOnce);
  return (
    <section className={sections['section']} aria-labelledby="turning" aria-busy={points === undefined}>
      <h2 id="turning">What it turns on</h2>
      <p className={sections['soft']} role="status">
        {leadWords(points !== undefined, decisive.length, opinions.length)}
      </p>
      {decisive.length > 0 && <Entries points={decisive.slice(0, shownAtOnce)} {...{ opinions, labels }} />}
      {more.length > 0 && (
        <Fold summary={`${capital(counted(more.length, 'question', 'questions'))} more`}>
          <Entries points={more} {...{ opinions, labels }} />
        </Fold>
      )}
      {others.length > 0 && <Shifts points={others} isAll={decisive.length === 0} labels={labels} />}
    </section>
  );
}
