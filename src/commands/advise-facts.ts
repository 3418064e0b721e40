import { platforms } from '#catalogue/gathered/platforms.gen.ts';
import type { Fact } from '#catalogue/schema.ts';
import type { Check } from '#scoring/screen.ts';

const facts = new Map<string, Readonly<Record<string, Fact>>>(platforms.map(({ id, facts: own }) => [id, own]));

/** A whole fact: value, detail, date, source, kind of evidence. */
export function factOf(platform: string, criterion: string) {
  return { criterion, ...facts.get(platform)?.[criterion] };
}

/** A check with the answer behind it and the whole fact: value, detail, date, source, kind of evidence. */
export function described(platform: string, { requirement, criterion, value }: Check) {
  return {
    asked: requirement.asked,
    ...(requirement.because !== undefined && { because: requirement.because }),
    fact: { ...factOf(platform, criterion), value },
  };
}
