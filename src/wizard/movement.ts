import type { Verdict } from '#scoring/recommend.ts';

type Names = (platform: string) => string;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

function placesOf({ ranked }: Verdict): ReadonlyMap<string, number> {
  return new Map(ranked.map(({ platform, place }) => [platform, place]));
}

/** How many are ruled out in `after` that were not in `before`. */
function newlyOut(before: Verdict, after: Verdict): number {
  const already = new Set(before.ruledOut.map(({ platform }) => platform));
  return after.ruledOut.filter(({ platform }) => !already.has(platform)).length;
}

function platforms(count: number): string {
  return count === 1 ? '1 platform' : `${count} platforms`;
}

function firstMoved(before: Verdict, after: Verdict, name: Names): string {
  const was = placesOf(before);
  const first = after.ranked.filter(({ place }) => place === 1);
  const [leader] = first;
  if (leader === undefined) return 'No platform meets every requirement now';
  if (first.length > 1) return `${first.map(({ platform }) => name(platform)).join(' and ')} share the first place`;
  if (was.get(leader.platform) !== 1) return `${name(leader.platform)} moved up to first`;
  const risen = after.ranked.find(({ platform, place }) => place <= 5 && place < (was.get(platform) ?? place));
  return risen === undefined
    ? 'The first five stay as they were'
    : `${name(risen.platform)} moved up to ${ordinals[risen.place - 1] ?? risen.place}`;
}

/** Says in one sentence what an answer moved. */
export function movement(before: Verdict, after: Verdict, name: Names): string {
  const gone = newlyOut(before, after);
  const back = newlyOut(after, before);
  const parts = [
    firstMoved(before, after, name),
    ...(gone > 0 ? [`${platforms(gone)} ${gone === 1 ? 'was' : 'were'} ruled out`] : []),
    ...(back > 0 ? [`${platforms(back)} came back`] : []),
  ];
  return `${parts.join('; ')}.`;
}
