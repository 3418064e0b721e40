/** What one call of scoring costs, after warm-up: `npm run bench`. */
import { catalogue } from '#catalogue/index.ts';
import { parseSearch } from '#link/search-text.ts';
import { readLink } from '#link/read-link.ts';
import { doubtProblem, doubtSamples, solveDoubt } from '#scoring/doubt.ts';
import { howSettled, settledSamples } from '#scoring/how-settled.ts';
import { recommend } from '#scoring/recommend.ts';
import { usualAnswers } from '#catalogue/usual-answers.ts';
import { plausibleAnswers } from './plausible-answers.ts';
import { seededRandom } from '#scoring/seeded-random.ts';

const rounds = 40;
const callsInARound = 200;
const random = seededRandom(1);
const situations = Array.from({ length: callsInARound }, () => plausibleAnswers(catalogue, random));
const link =
  '?purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=fc&budget=moderate&team=small-team';

/** Median over the rounds, in milliseconds a call. */
function median(call: (index: number) => unknown): number {
  const times = Array.from({ length: rounds + 10 }, () => {
    const start = performance.now();
    for (let index = 0; index < callsInARound; index += 1) call(index);
    return (performance.now() - start) / callsInARound;
  });
  return times.slice(10).toSorted((a, b) => a - b)[rounds / 2] ?? Number.NaN;
}

function line(name: string, milliseconds: number): void {
  console.log(`${name.padEnd(58)} ${milliseconds.toFixed(4)} ms`);
}

const platforms = catalogue.platforms.length;
line(
  `recommend: screen and score ${platforms} platforms, median`,
  median((index) => recommend(situations[index] ?? {}, catalogue)),
);
line(
  'recommend with no answer',
  median(() => recommend({}, catalogue)),
);
const { answers: few } = readLink(parseSearch(link), catalogue);
const settling = Array.from({ length: 7 }, () => {
  const start = performance.now();
  howSettled(few, catalogue, usualAnswers);
  return performance.now() - start;
});
line(
  `${settledSamples} ways to answer the rest, and what each question tells`,
  settling.toSorted((a, b) => a - b)[3] ?? Number.NaN,
);
const problems = situations.map((answers) => doubtProblem(recommend(answers, catalogue), catalogue));
const widest = problems.toSorted((a, b) => b.platforms.length - a.platforms.length)[0];
if (widest !== undefined) {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    solveDoubt(widest);
    return performance.now() - start;
  });
  const middle = times.toSorted((a, b) => a - b)[7] ?? Number.NaN;
  line(`${doubtSamples} weightings of ${widest.platforms.length} platforms`, middle);
}
line(
  'read a link',
  median(() => readLink(parseSearch(link), catalogue)),
);
