import type { AnswerLine } from '#scoring/answer-lines.ts';
import type { TurningPoint } from '#scoring/turning-points.ts';
import { inARow } from '#ui/in-a-row.ts';
import { capital, counted, countWords, everybody } from './count-words.ts';
import type { Labels } from './labels.ts';
import { leadersFor, type ShownOpinion } from './shown-opinion.ts';

/** What came of holding opinions against each other, in a sentence, and what it stands on. */
export interface OutcomeWords {
  readonly title: string;
  readonly lead: string;
}

interface Compared {
  readonly opinions: readonly ShownOpinion[];
  readonly lines: readonly AnswerLine[];
  /** most decisive first; `undefined` while that is being worked out */
  readonly points: readonly TurningPoint[] | undefined;
}

/** More platforms than that are counted, not named. */
const mostNamed = 3;

function names(platforms: readonly string[], last: 'and' | 'or', labels: Labels): string {
  return platforms.length > mostNamed
    ? `${countWords(platforms.length)} platforms`
    : inARow(platforms.map(labels.platform), last);
}

function howManyDiffer({ opinions, lines }: Compared): string {
  const differing = lines.filter(({ isSame }) => !isSame).length;
  const who = opinions.length === 2 ? 'The two' : `The ${countWords(opinions.length)}`;
  return `${who} differ on ${countWords(differing)} of ${counted(lines.length, 'question', 'questions')}.`;
}

function whatDecides({ points }: Compared, labels: Labels): string {
  if (points === undefined) return '';
  const moving = points.filter(({ moves }) => moves > 0).map(({ line }) => `“${labels.question(line.question)}”`);
  if (moving.length === 0) return ' No single answer would change who comes first for anybody.';
  if (moving.length === 1) return ` ${moving[0] ?? ''} alone can change who comes first.`;
  const which = moving.length > mostNamed ? `${capital(countWords(moving.length))} of them` : inARow(moving, 'and');
  return ` ${which} can each change who comes first.`;
}

/** Who leads for whom, where they part: each opinion up to three, else only how many. */
function whoLeads({ opinions }: Compared, labels: Labels): string {
  if (opinions.length > mostNamed) return '';
  const [first, ...others] = opinions.map((each) => ({
    whose: `${each.called}’s`,
    to: names(leadersFor(each), 'and', labels),
  }));
  if (first === undefined) return '';
  const rest = others.map(({ whose, to }) => `${whose} to ${to}`);
  return `${first.whose} answers lead to ${first.to}, ${inARow(rest, 'and')}. `;
}

function parted(compared: Compared, leaders: readonly string[], labels: Labels): OutcomeWords {
  const { points } = compared;
  const moving = points?.filter(({ moves }) => moves > 0).length;
  const over =
    moving === undefined
      ? ''
      : moving === 0
        ? ' over several answers together'
        : ` over ${counted(moving, 'question', 'questions')}`;
  return {
    title: `They part${over}: ${names(leaders, 'or', labels)}`,
    lead: whoLeads(compared, labels) + howManyDiffer(compared) + whatDecides(compared, labels),
  };
}

/** The outcome of two opinions or more. */
export function outcomeWords(compared: Compared, labels: Labels): OutcomeWords {
  const { opinions, lines } = compared;
  const all = capital(everybody(opinions.length));
  const stuck = opinions.filter((each) => leadersFor(each).length === 0);
  if (stuck.length > 0) {
    const whom =
      stuck.length === opinions.length
        ? everybody(stuck.length)
        : inARow(
            stuck.map((each) => each.called),
            'and',
          );
    return {
      title: `No platform is left for ${whom}`,
      lead: `Every platform fails at least one requirement there; the result says what would be enough to give up. ${howManyDiffer(compared)}`,
    };
  }
  const leaders = [...new Set(opinions.flatMap(leadersFor))];
  const common = leaders.filter((platform) => opinions.every((each) => leadersFor(each).includes(platform)));
  if (lines.every(({ isSame }) => isSame)) {
    return {
      title: `${all} give the same answers`,
      lead: `So they have the same result: ${names(leaders, 'and', labels)} ${leaders.length === 1 ? 'comes first' : 'share first place'}.`,
    };
  }
  if (common.length === 0) return parted(compared, leaders, labels);
  return {
    title: `${all} lead to ${names(common, 'and', labels)}`,
    lead: howManyDiffer(compared) + whatDecides(compared, labels),
  };
}
