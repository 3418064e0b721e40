import type { Answers } from '#catalogue/schema.ts';
import { showOpinions } from '#differences/shown-opinion.ts';
import { labelsOf } from '#result/labels.ts';
import { answerLines } from '#scoring/answer-lines.ts';
import { exchangesOf, outcomeOf } from '#scoring/exchange.ts';
import { recommend } from '#scoring/recommend.ts';
import { excludedLeaders, turningPoints } from '#scoring/turning-points.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

export const labels = labelsOf(sampleCatalogue);

/** Opinions on the invented catalogue, worked out as the page does it. */
export function compareSample(all: readonly Answers[], names: readonly string[] = []) {
  const verdicts = all.map((answers) => recommend(answers, sampleCatalogue));
  const lines = answerLines(all, sampleCatalogue);
  const outcomes = exchangesOf(all, lines).map((exchange) => outcomeOf(exchange, verdicts, sampleCatalogue));
  return {
    verdicts,
    lines,
    points: turningPoints(lines, outcomes, excludedLeaders(verdicts)),
    opinions: showOpinions(
      all.map((answers, at) => ({ answers, name: names[at] ?? '' })),
      verdicts,
    ),
  };
}
