import type { AnswerLine } from '#scoring/answer-lines.ts';
import type { Candidate } from '#scoring/least-regret.ts';
import { inARow } from '#ui/in-a-row.ts';
import { capital, counted, everybody } from './count-words.ts';
import type { Labels } from './labels.ts';
import type { Links } from './links.ts';
import { saidWords } from './said-words.ts';
import sections from './section.module.css';
import styles from './agreement.module.css';

interface Props {
  readonly count: number;
  readonly lines: readonly AnswerLine[];
  /** platforms among the first three of everybody */
  readonly shared: readonly Candidate[];
  readonly labels: Labels;
  readonly links: Links;
}

function placesInWords({ standings }: Candidate): string {
  const places = standings.flatMap((standing) => (standing.kind === 'ranked' ? String(standing.place) : []));
  return new Set(places).size === 1 ? `place ${places[0] ?? ''} for each` : `places ${inARow(places, 'and')}`;
}

/** What nobody need argue about: the same answers, and the platforms that everybody has in front. */
export function Agreement({ count, lines, shared, labels, links }: Props) {
  const same = lines.filter(({ isSame }) => isSame);
  return (
    <section className={sections['section']} aria-labelledby="agreement">
      <h2 id="agreement">Where they agree</h2>
      {shared.length === 0 ? (
        <p>No platform is among the first three for {everybody(count)}.</p>
      ) : (
        <>
          <p>Among the first three for {everybody(count)}:</p>
          <ul className={styles['platforms']}>
            {shared.map((candidate) => (
              <li key={candidate.platform}>
                {links.platform(candidate.platform, labels.platform(candidate.platform))}, {placesInWords(candidate)}
              </li>
            ))}
          </ul>
        </>
      )}
      {same.length === 0 ? (
        <p>No question has the same answer from {everybody(count)}.</p>
      ) : (
        <>
          <p>
            {capital(counted(same.length, 'question has', 'questions have'))} the same answer from {everybody(count)}:
          </p>
          <dl className={styles['answers']}>
            {same.map((line) => (
              <div key={line.question}>
                <dt>{labels.question(line.question)}</dt>
                <dd>{line.said.map((_, at) => saidWords(line, at, labels)).find((words) => words !== undefined)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
