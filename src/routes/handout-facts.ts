import { catalogue } from '#catalogue/index.ts';
import type { CheckedFact, StatedFact, WeighedFact } from '#handouts/handout.ts';
import { answersInWords } from '#result/answers-in-words.ts';
import type { Labels } from '#result/labels.ts';
import type { Reason } from '#scoring/reasons.ts';
import type { Check } from '#scoring/screen.ts';
import { loadFacts } from './fact-files.ts';

/** Facts with their details and sources, for a document. */
export interface FactBook {
  /** the fact as the result reads it: what somebody owns can change its value */
  readonly stated: (platform: string, criterion: string, value: string | number) => StatedFact;
  readonly checked: (platform: string, check: Check) => CheckedFact;
  readonly weighed: (platform: string, reason: Reason, worth: number) => WeighedFact;
}

/** Loads every platform’s facts. Fails as soon as one of them cannot be loaded. */
export async function factBook(labels: Labels): Promise<FactBook> {
  const all = await Promise.all(catalogue.platforms.map(async ({ id }) => [id, await loadFacts(id)] as const));
  const facts = new Map(all);
  const stated: FactBook['stated'] = (platform, criterion, value) => {
    const fact = facts.get(platform)?.[criterion];
    return {
      criterion: { id: criterion, name: labels.criterion(criterion) },
      value,
      words: labels.value(criterion, value),
      detail: fact?.detail ?? '',
      evidence: fact?.evidence ?? 'unsourced',
      asOf: fact?.asOf,
      source: fact?.source,
    };
  };
  return {
    stated,
    checked: (platform, { criterion, value, requirement: { asked, because } }) => ({
      fact: stated(platform, criterion, value),
      asked: answersInWords(asked, labels),
      because: because ?? '',
    }),
    weighed: (platform, { criterion, value, asked }, worth) => ({
      fact: stated(platform, criterion, value),
      worth,
      asked: answersInWords(asked, labels),
    }),
  };
}
