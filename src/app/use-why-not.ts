import { startTransition, useEffect, useState } from 'react';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { whyNotInSteps, type WhyNot } from '#scoring/why-not.ts';
import { inSteps } from './in-steps.ts';

interface Asked {
  readonly platform: string;
  readonly answers: Answers;
  readonly why: WhyNot;
}

/** Why a platform is not first; `undefined` while it is being worked out, and where none is asked about. */
export function useWhyNot(platform: string | undefined, answers: Answers): WhyNot | undefined {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    if (platform === undefined) return undefined;
    return inSteps(
      whyNotInSteps(platform, answers, catalogue),
      (why) => startTransition(() => setAsked({ platform, answers, why })),
      () => performance.now(),
    );
  }, [platform, answers]);
  return asked?.platform === platform && asked?.answers === answers ? asked.why : undefined;
}
