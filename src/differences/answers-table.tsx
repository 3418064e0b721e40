import type { AnswerLine } from '#scoring/answer-lines.ts';
import type { Labels } from './labels.ts';
import { saidWords } from './said-words.ts';
import sections from './section.module.css';
import type { ShownOpinion } from './shown-opinion.ts';
import { SideTable } from './side-table.tsx';

interface Props {
  readonly opinions: readonly ShownOpinion[];
  readonly lines: readonly AnswerLine[];
  /** also the answers that are the same */
  readonly isAll: boolean;
  readonly labels: Labels;
  readonly onAll: (isAll: boolean) => void;
}

function Cell({ line, at, labels }: { readonly line: AnswerLine; readonly at: number; readonly labels: Labels }) {
  const words = saidWords(line, at, labels);
  if (words === undefined) return <i>not answered</i>;
  return (
    <>
      {words}
      {line.counts[at] === false && <small>not asked after the other answers, and not counted</small>}
    </>
  );
}

/** Who says what, question by question. */
export function AnswersTable({ opinions, lines, isAll, labels, onAll }: Props) {
  const shown = isAll ? lines : lines.filter(({ isSame }) => !isSame);
  return (
    <section className={sections['section']} aria-labelledby="answers">
      <h2 id="answers">Answers side by side</h2>
      <label className={`${sections['filter']} screen-only`}>
        <input type="checkbox" checked={!isAll} onChange={() => onAll(!isAll)} />
        Only answers that differ
      </label>
      {shown.length === 0 ? (
        <p>No answer differs.</p>
      ) : (
        <SideTable
          caption={isAll ? 'Every question that somebody answered' : 'Questions on which the answers differ'}
          corner="Question"
          columns={opinions.map(({ letter, called }) => ({ id: letter, name: called }))}
          rows={shown.map((line) => ({
            id: line.question,
            head: (
              <>
                {labels.question(line.question)}
                {isAll && !line.isSame && <small>differs</small>}
              </>
            ),
            cells: opinions.map(({ letter }, at) => <Cell key={letter} {...{ line, at, labels }} />),
          }))}
        />
      )}
    </section>
  );
}
