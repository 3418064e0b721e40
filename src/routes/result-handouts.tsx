import { useEffect, useState } from 'react';
import { today } from '#app/today.ts';
import { catalogue } from '#catalogue/index.ts';
import { HandOn } from '#handouts/hand-on.tsx';
import type { Handout } from '#handouts/handout.ts';
import type { Link } from '#link/read-link.ts';
import type { Doubt } from '#scoring/certainty.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { forgetPlatform } from './fact-files.ts';
import { handoutFor } from './handout-for.ts';
import { linksWith } from './link-to.tsx';

interface Props {
  readonly link: Link;
  readonly verdict: Verdict;
  /** `undefined` while it is being worked out */
  readonly doubt: Doubt | undefined;
  readonly address: () => string;
}

/** How many of the first platforms are put side by side. */
const compared = 6;

/** One putting together of a result, and what came of it. */
interface Attempt {
  readonly of: Doubt;
  readonly handout: Handout | undefined;
}

/** What can be written of a result. Loaded when somebody wants it, and then put together beside the page. */
export function HandoutsHere({ link, verdict, doubt, address }: Props) {
  const [attempt, setAttempt] = useState<Attempt>();
  const current = attempt?.of === doubt ? attempt : undefined;
  const isMissing = current === undefined;
  const whole = address();
  useEffect(() => {
    if (doubt === undefined || !isMissing) return;
    let isWanted = true;
    const end = (handout: Handout | undefined): void => {
      if (isWanted) setAttempt({ of: doubt, handout });
    };
    handoutFor({ link, verdict, doubt, address: whole, date: today(), now: () => performance.now() }).then(end, () =>
      end(undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [link, verdict, doubt, whole, isMissing]);

  const retry = (): void => {
    for (const { id } of catalogue.platforms) forgetPlatform(id);
    setAttempt(undefined);
  };
  const platforms = verdict.ranked.slice(0, compared).map(({ platform }) => platform);
  return (
    <HandOn
      handout={current?.handout}
      retry={current !== undefined && current.handout === undefined ? retry : undefined}
      address={whole}
      renderComparison={(text) => linksWith(link.answers)({ page: 'compare', platforms }, text)}
    />
  );
}
