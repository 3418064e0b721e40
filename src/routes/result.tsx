import { useRouter } from '@tanstack/react-router';
import { lazy, memo, Suspense, useDeferredValue } from 'react';
import { isEnoughSaid } from '#app/is-enough-said.ts';
import { useDoubt } from '#app/use-doubt.ts';
import { useLink } from '#app/use-link.ts';
import { useVerdict } from '#app/use-verdict.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Link } from '#link/read-link.ts';
import { stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';
import { ResultView } from '#result/result-view.tsx';
import type { Sides } from '#result/sides.ts';
import { centralDifferences } from '#scoring/central-weights.ts';
import { doubtSamples, doubtSeed } from '#scoring/doubt.ts';
import { pathOf } from '#scoring/path.ts';
import { reasonsFor } from '#scoring/reasons.ts';
import { weakSpots } from '#scoring/weak-spots.ts';
import { ColleagueLater } from './colleague-later.tsx';
import { forgetPlatform, loadFacts } from './fact-files.ts';
import { KeepHere } from './keep-here.tsx';
import { HandoutsLater } from './handouts-later.tsx';
import { linksWith } from './link-to.tsx';
import { ModesLater } from './modes-later.tsx';
import { SinceLater } from './since-later.tsx';
import { sidesFor } from './sides-for.ts';
import { useImportance } from './use-importance.ts';
import { useRememberedResult } from './use-remembered-result.ts';
import { waysOutOf } from './ways-out.ts';

const loader = { load: loadFacts, forget: forgetPlatform };
const AlternativesHere = lazy(async () => ({ default: (await import('./result-after.tsx')).AlternativesHere }));
const ChangesHere = lazy(async () => ({ default: (await import('./result-after.tsx')).ChangesHere }));
const WhyNotHere = lazy(async () => ({ default: (await import('./result-after.tsx')).WhyNotHere }));
const SettledInResult = lazy(async () => ({ default: (await import('./result-settled.tsx')).SettledInResult }));

/** How many groups are named when it is said what would have to matter more or less. */
const groupsNamed = 3;

/**
 * `/result`: the verdict for the answers in the address. The router renders a change of address at once and
 * in one piece; so that a click paints first, the page itself follows in small pieces.
 */
export function ResultPage() {
  return <ResultHere link={useDeferredValue(useLink())} />;
}

const ResultHere = memo(function ResultHere({ link }: { readonly link: Link }) {
  const verdict = useVerdict(link.answers);
  const doubt = useDoubt(verdict);
  const importance = useImportance(link, verdict);
  const router = useRouter();
  const leader = verdict.ranked[0]?.platform;
  useRememberedResult(stringifySearch(writeLink(link.answers, catalogue)), leader);

  const sidesOf = (platform: string): Sides => sidesFor(platform, verdict, platform === leader ? 5 : 3);
  const handedOn = writeLink(link.answers, catalogue, { edition: catalogue.edition, seen: leader });
  const address = (): string => window.location.origin + router.buildLocation({ to: '/result', search: handedOn }).href;
  const spots =
    leader === undefined ? [] : weakSpots(reasonsFor(leader, verdict, catalogue), verdict.situation.classes);
  return (
    <ResultView
      catalogue={catalogue}
      link={link}
      verdict={verdict}
      doubt={doubt}
      simulated={{ seed: doubtSeed, samples: doubtSamples }}
      differencesOf={(contender) => centralDifferences(contender, verdict.weights, groupsNamed)}
      spots={spots}
      path={pathOf(catalogue.questions, link.answers)}
      sidesOf={sidesOf}
      waysOut={waysOutOf(link.answers, verdict)}
      loader={loader}
      linkTo={linksWith(link.answers)}
      address={address}
      renderKeep={(headline) => <KeepHere title={headline} search={stringifySearch(handedOn)} />}
      importance={importance}
      since={<SinceLater link={link} verdict={verdict} />}
      modes={<ModesLater answers={link.answers} verdict={verdict} />}
      alternatives={
        <Suspense fallback={null}>
          <AlternativesHere answers={link.answers} />
        </Suspense>
      }
      changes={
        <Suspense fallback={null}>
          <ChangesHere link={link} verdict={verdict} />
        </Suspense>
      }
      whyNot={
        <Suspense fallback={null}>
          <WhyNotHere link={link} verdict={verdict} />
        </Suspense>
      }
      handouts={
        <>
          <HandoutsLater link={link} verdict={verdict} doubt={doubt} address={address} />
          <ColleagueLater link={link} leader={leader} />
        </>
      }
      settled={
        isEnoughSaid(link.answers) && (
          <Suspense fallback={null}>
            <SettledInResult answers={link.answers} />
          </Suspense>
        )
      }
    />
  );
});
