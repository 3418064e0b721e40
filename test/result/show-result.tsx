import { act, render } from '@testing-library/react';
import type { Answers, Catalogue, Fact } from '#catalogue/schema.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import type { Link } from '#link/read-link.ts';
import type { FactLoader } from '#result/facts.ts';
import { ResultView } from '#result/result-view.tsx';
import type { LinkTo } from '#result/place.ts';
import { centralDifferences } from '#scoring/central-weights.ts';
import { readDoubt } from '#scoring/certainty.ts';
import { doubtProblem, solveDoubt } from '#scoring/doubt.ts';
import { pathOf } from '#scoring/path.ts';
import { reasonsFor, strengths, weaknesses } from '#scoring/reasons.ts';
import { recommend } from '#scoring/recommend.ts';
import { weakSpots } from '#scoring/weak-spots.ts';

const sourced: Fact = {
  value: 'yes',
  detail: 'Said in the manual',
  asOf: '2026-08',
  source: 'https://docs.example.org/manual',
  evidence: 'vendor',
};

const facts = Object.fromEntries(sampleCatalogue.criteria.map(({ id }) => [id, sourced]));
const ready = Promise.resolve(facts);

/** Facts that are there at once, the same for every platform. */
export const readyFacts: FactLoader = { load: () => ready, forget: () => undefined };

/** Links whose address is the place as text. */
export const linkTo: LinkTo = (place, text) => <a href={`#${JSON.stringify(place)}`}>{text}</a>;

interface Extras {
  readonly link?: Partial<Link>;
  readonly loader?: FactLoader;
  readonly catalogue?: Catalogue;
  /** still working out how sure it is */
  readonly isPending?: boolean;
  readonly importance?: Partial<Parameters<typeof ResultView>[0]['importance']>;
}

/** The result for a set of answers, on the invented catalogue, with its sources there. */
export async function showResult(
  answers: Answers,
  { link, loader = readyFacts, catalogue = sampleCatalogue, isPending = false, importance }: Extras = {},
) {
  const verdict = recommend(answers, catalogue);
  const problem = doubtProblem(verdict, catalogue);
  const leader = verdict.ranked[0]?.platform;
  const view = (
    <ResultView
      catalogue={catalogue}
      link={{ answers, dropped: [], ...link }}
      verdict={verdict}
      doubt={isPending ? undefined : readDoubt(problem, solveDoubt(problem))}
      simulated={{ seed: 7, samples: 10_000 }}
      differencesOf={(contender) => centralDifferences(contender, verdict.weights, 3)}
      spots={leader === undefined ? [] : weakSpots(reasonsFor(leader, verdict, catalogue), verdict.situation.classes)}
      path={pathOf(catalogue.questions, answers)}
      sidesOf={(platform) => {
        const reasons = reasonsFor(platform, verdict, catalogue);
        return {
          strengths: strengths(reasons, 4),
          weaknesses: weaknesses(reasons, 4),
          unknowns: reasons.filter(({ score }) => score.high > score.low),
        };
      }}
      waysOut={[]}
      loader={loader}
      linkTo={linkTo}
      address={() => 'https://example.org/result?budget=nothing'}
      renderKeep={() => null}
      importance={{ moves: new Map(), moved: '', set: () => {}, reset: () => {}, ...importance }}
      since={null}
      modes={null}
      alternatives={null}
      changes={null}
      whyNot={null}
      handouts={null}
      settled={false}
    />
  );
  await act(async () => render(view));
}
