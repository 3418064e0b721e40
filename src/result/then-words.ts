import type { Ranked, Verdict } from '#scoring/recommend.ts';
import { inARow } from '#ui/in-a-row.ts';
import { points } from '#ui/points.ts';
import type { Labels } from './labels.ts';

/** More names than this in one sentence are counted instead. */
const mostNames = 3;

function firstsOf({ ranked }: Verdict): readonly Ranked[] {
  return ranked.filter(({ place }) => place === 1);
}

const idsOf = (firsts: readonly Ranked[]): string => firsts.map(({ platform }) => platform).join();

function namesOf(firsts: readonly Ranked[], labels: Labels): string {
  const names = firsts.map(({ platform }) => labels.platform(platform));
  return names.length > mostNames ? `${names.length} platforms` : inARow(names, 'and');
}

function firstWords(firsts: readonly Ranked[], isToday: boolean, labels: Labels): string {
  const [first] = firsts;
  if (first === undefined) return isToday ? 'no platform is left' : 'no platform was left';
  const verbs = isToday ? ['comes', 'share'] : ['came', 'shared'];
  const does = firsts.length === 1 ? `${verbs[0]} first` : `${verbs[1]} first place`;
  return `${namesOf(firsts, labels)} ${does} with ${points(first.score.middle)} of 100 points`;
}

/** What has become of the one that came first. */
function fateWords({ platform }: Ranked, later: Verdict, labels: Labels): string {
  const name = labels.platform(platform);
  const own = later.ranked.find((ranked) => ranked.platform === platform);
  if (own !== undefined) return ` ${name} has place ${own.place}, with ${points(own.score.middle)}.`;
  const isOut = later.ruledOut.some((out) => out.platform === platform);
  return isOut ? ` ${name} is ruled out.` : ` ${name} is not listed any more.`;
}

/** Who came first when a link was shared and who does today, in one to three sentences. */
export function thenAndNowWords(earlier: Verdict, later: Verdict, labels: Labels): string {
  const [then, today] = [firstsOf(earlier), firstsOf(later)];
  const [former] = then;
  if (idsOf(then) === idsOf(today)) {
    if (former === undefined) return 'When this was shared no platform was left, and none is today.';
    const [was, is] = [points(former.score.middle), points(today[0]?.score.middle ?? 0)];
    const still = `When this was shared, ${firstWords(then, false, labels)}, and `;
    return `${still}${then.length === 1 ? 'so it does' : 'so they do'} today${was === is ? '' : `, with ${is}`}.`;
  }
  const isLost =
    former !== undefined && then.length === 1 && !today.some(({ platform }) => platform === former.platform);
  const fate = isLost && today.length > 0 ? fateWords(former, later, labels) : '';
  return `When this was shared, ${firstWords(then, false, labels)}. Today ${firstWords(today, true, labels)}.${fate}`;
}

function bearingWords(changes: number, bearing: number): string {
  if (bearing === 1) return changes === 1 ? 'it bears' : 'one of them bears';
  if (bearing < changes) return `${bearing} of them bear`;
  return bearing === 2 ? 'both bear' : 'all of them bear';
}

/** How many changes there were, how many of them bear on the answers, and whether they moved anything. */
export function changeCountWords(changes: number, bearing: number, movers: number, first: string): string {
  if (changes === 0) return 'No fact and no rule that a result rests on has changed since.';
  const since = changes === 1 ? 'One fact or rule has changed since' : `${changes} facts and rules have changed since`;
  if (bearing === 0)
    return `${since}, and ${changes === 1 ? 'it does not bear' : 'none of them bears'} on these answers.`;
  const own = bearingWords(changes, bearing);
  const moved = movers === 0 ? `, but moved nobody among the ${first}` : '';
  return `${since}, and ${own} on these answers${moved}.`;
}
