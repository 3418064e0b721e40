import { startTransition, useEffect, useState } from 'react';
import { asking } from '#catalogue/asking.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { usualAnswers } from '#catalogue/usual-answers.ts';
import { stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';
import { howSettledInSteps, type HowSettled } from '#scoring/how-settled.ts';
import { inSteps } from './in-steps.ts';
import { isEnoughSaid } from './is-enough-said.ts';

/** How many ways lie between two words on how far it is. */
const toldEvery = 100;

/** What was worked out for a set of answers. `settled` is `undefined` where no platform is left. */
interface Found {
  readonly answers: string;
  readonly settled: HowSettled | undefined;
}

export interface Settling {
  /** whether there is anything to say: now, or once it is worked out */
  readonly expected: boolean;
  /** `undefined` while it is being worked out */
  readonly settled: HowSettled | undefined;
  /** how many ways have been tried so far */
  readonly tried: number;
}

/** The last one, so that the next question does not work it out again for the same answers. */
let last: Found | undefined;

/**
 * How settled the first place is against the answers still to come. It is worked out in short stretches beside
 * the page, and given up when the answers change.
 *
 * @param shown nothing is worked out that nobody sees
 */
export function useSettled(answers: Answers, shown: boolean): Settling {
  const key = stringifySearch(writeLink(answers, asking));
  const enough = isEnoughSaid(answers);
  const [found, setFound] = useState(last);
  const [progress, setProgress] = useState({ answers: key, tried: 0 });
  const known = found?.answers === key;
  useEffect(() => {
    if (!shown || !enough || known) return undefined;
    return inSteps(
      howSettledInSteps(answers, catalogue, usualAnswers),
      (settled) => {
        last = { answers: key, settled };
        startTransition(() => setFound(last));
      },
      () => performance.now(),
      (ways) => {
        const tried = ways - (ways % toldEvery);
        setProgress((before) => (before.answers === key && before.tried === tried ? before : { answers: key, tried }));
      },
    );
  }, [answers, key, known, enough, shown]);
  return {
    expected: enough && !(known && found.settled === undefined),
    settled: known ? found.settled : undefined,
    tried: progress.answers === key ? progress.tried : 0,
  };
}
