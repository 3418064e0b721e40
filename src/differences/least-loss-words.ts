import type { Candidate } from '#scoring/least-regret.ts';
import { inARow } from '#ui/in-a-row.ts';
import { points } from '#ui/points.ts';
import { everybody } from './count-words.ts';
import { checkWords } from './check-words.ts';
import type { Labels } from './labels.ts';
import type { ShownOpinion } from './shown-opinion.ts';

/** Below this nobody loses anything that is shown. */
const nothing = 0.0005;

/** Who loses least, as a heading. */
export function leastLossTitle(least: readonly Candidate[], count: number, labels: Labels): string {
  const who = inARow(
    least.map(({ platform }) => labels.platform(platform)),
    'and',
  );
  const isOut = least.some(({ ruledOutFor }) => ruledOutFor > 0);
  if (least.length === 0 || isOut) return `No platform is in for ${everybody(count)}`;
  return `${who} ${least.length === 1 ? 'loses' : 'lose'} least for ${everybody(count)}`;
}

/** For whom a platform is ruled out, and by which facts. */
function ruledOutWords({ platform, standings }: Candidate, opinions: readonly ShownOpinion[], labels: Labels): string {
  const whom = standings.flatMap((standing, at) =>
    standing.kind === 'ruled out' ? `${opinions[at]?.called ?? ''} (${checkWords(standing.failures, labels)})` : [],
  );
  return `${labels.platform(platform)} is ruled out only for ${inARow(whom, 'and')}.`;
}

/** What the heading stands on, and what it costs. */
export function leastLossLead(least: readonly Candidate[], opinions: readonly ShownOpinion[], labels: Labels): string {
  const [best] = least;
  if (best === undefined) return 'Every platform is ruled out for each of them.';
  if (best.ruledOutFor > 0) {
    const fewest = least.map((each) => ruledOutWords(each, opinions, labels)).join(' ');
    return `Every platform is ruled out for somebody. ${fewest}`;
  }
  const it = least.length === 1 ? 'it' : 'each of them';
  if (best.regret < nothing) return `Everybody has ${it} in first place, so that nobody loses anything.`;
  return `With ${it} nobody is more than ${points(best.regret)} points behind their own leader; any other platform costs somebody more, or is ruled out for them.`;
}
