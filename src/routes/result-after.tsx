import { useNavigate } from '@tanstack/react-router';
import { useAnswerFlips } from '#app/use-answer-flips.ts';
import { useFactFlips } from '#app/use-fact-flips.ts';
import { useWeightWays } from '#app/use-weight-ways.ts';
import { useWhyNot } from '#app/use-why-not.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Link } from '#link/read-link.ts';
import { writeLink } from '#link/write-link.ts';
import { labelsOf } from '#result/labels.ts';
import { WhatWouldChange } from '#result/what-would-change.tsx';
import { WhyNot } from '#result/why-not.tsx';
import type { Verdict } from '#scoring/recommend.ts';
import { forgetPlatform, loadFacts } from './fact-files.ts';
import { linksWith } from './link-to.tsx';

export { AlternativesHere } from './result-alternatives.tsx';

/** What comes once the verdict stands, and is loaded after it. */
interface Props {
  readonly link: Link;
  readonly verdict: Verdict;
}

const labels = labelsOf(catalogue);
const loader = { load: loadFacts, forget: forgetPlatform };

/** What would change the verdict. Searches in a component of its own, so that finding something renders nothing else. */
export function ChangesHere({ link: { answers }, verdict }: Props) {
  return (
    <WhatWouldChange
      answers={useAnswerFlips(answers, verdict)}
      weights={useWeightWays(answers, verdict)}
      facts={useFactFlips(answers, verdict)}
      labels={labels}
      linkTo={linksWith(answers)}
    />
  );
}

/** Why the platform in the address is not first, or the question which one is meant. */
export function WhyNotHere({ link: { answers, why: platform }, verdict }: Props) {
  const navigate = useNavigate();
  const why = useWhyNot(platform, answers);
  const ranked = verdict.ranked.filter(({ place }) => place > 1).map((each) => each.platform);
  return (
    <WhyNot
      askable={{ ranked, ruledOut: verdict.ruledOut.map((each) => each.platform) }}
      platform={platform}
      why={why}
      loader={loader}
      labels={labels}
      linkTo={linksWith(answers)}
      onAsk={(asked) =>
        void navigate({
          to: '/result',
          search: { ...writeLink(answers, catalogue), why: asked },
          resetScroll: false,
        })
      }
    />
  );
}
