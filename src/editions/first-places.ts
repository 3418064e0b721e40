import type { Ranked, Verdict } from '#scoring/recommend.ts';

/** How many places are held against one another. */
const firstPlaces = 5;

/** The platforms on the first places; more than five where the fifth place is shared. */
export function leadersOf({ ranked }: Verdict): readonly Ranked[] {
  return ranked.filter(({ place }) => place <= firstPlaces);
}

/** True when the same platforms hold the same first places, whatever their points. */
export function haveSameFirst(one: Verdict, other: Verdict): boolean {
  const places = (verdict: Verdict): string =>
    leadersOf(verdict)
      .map((each) => `${each.place} ${each.platform}`)
      .join();
  return places(one) === places(other);
}
