import { act, render } from '@testing-library/react';
import type { Answers, Catalogue, Fact } from '#catalogue/schema.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import type { Link } from '#link/read-link.ts';
import type { FactLoader } from '#result/facts.ts';
import { ResultView } from '#result/result-view.tsx';
import type { LinkTo } from '#result/place.ts';
import { pathOf } from '#scoring/path.ts';
import { reasonsFor, strengths, weaknesses } from '#scoring/reasons.ts';
import { recommend } from '#scoring/recommend.ts';

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

const linkTo: LinkTo = (place, text) => <a href={`#${JSON.stringify(place)}`}>{text}</a>;

interface Extras {
  readonly link?: Partial<Link>;
  readonly loader?: FactLoader;
  readonly catalogue?: Catalogue;
}

/** The result for a set of answers, on the invented catalogue, with its sources there. */
export async function showResult(
  answers: Answers,
  { link, loader = readyFacts, catalogue = sampleCatalogue }: Extras = {},
) {
  const verdict = recommend(answers, catalogue);
  const view = (
    <ResultView
      catalogue={catalogue}
      link={{ answers, dropped: [], ...link }}
      verdict={verdict}
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
    />
  );
  await act(async () => render(view));
}
