/**
 * Who wins, over many plausible situations: `npm run --silent fairness [-- situations]`.
 *
 * A platform that wins where it is not built for the purpose, one that can never win, or a question
 * that never matters points to a rule or a fact to look at.
 */
import { catalogue } from '#catalogue/index.ts';
import { recommend, type Verdict } from '#scoring/recommend.ts';
import { plausibleAnswers } from './plausible-answers.ts';
import { seededRandom } from '#scoring/seeded-random.ts';

const seed = 20_261_101;
const situations = Number(process.argv[2] ?? 20_000);
const probed = Math.min(situations, 2000);

const random = seededRandom(seed);
const samples = Array.from({ length: situations }, () => plausibleAnswers(catalogue, random));
const verdicts = samples.map((answers) => recommend(answers, catalogue));

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}

function leader(verdict: Verdict): string {
  return verdict.ranked[0]?.platform ?? '(nothing left)';
}

function tally(of: readonly Verdict[]): readonly (readonly [string, number])[] {
  const wins = Map.groupBy(of, leader);
  return [...wins].map(([id, list]) => [id, list.length] as const).toSorted((a, b) => b[1] - a[1]);
}

function print(title: string, of: readonly Verdict[], most: number): void {
  console.log(`\n${title} (${of.length})`);
  for (const [id, wins] of tally(of).slice(0, most)) console.log(`  ${percent(wins, of.length)}  ${id}`);
}

/** Platforms that stand before another one in every situation in which that one is ranked. */
function alwaysBefore(id: string): readonly string[] {
  let before: ReadonlySet<string> | undefined;
  for (const { ranked } of verdicts) {
    const at = ranked.findIndex(({ platform }) => platform === id);
    if (at < 0) continue;
    const ahead = new Set(ranked.slice(0, at).map(({ platform }) => platform));
    before = before === undefined ? ahead : before.intersection(ahead);
  }
  return [...(before ?? [])];
}

print(`All situations, seed ${seed}`, verdicts, 40);
for (const { id, label } of catalogue.questions.find((question) => question.id === 'purpose')?.options ?? []) {
  print(
    label,
    verdicts.filter((_, index) => samples[index]?.['purpose']?.[0] === id),
    8,
  );
}

const winners = new Set(verdicts.map(leader));
console.log(
  '\nActive platforms that never win, how often they come among the first three, and who always stands before them',
);
for (const { id, values } of catalogue.platforms) {
  if (winners.has(id) || values['status'] !== 'active') continue;
  const amongThree = verdicts.filter(({ ranked }) => ranked.slice(0, 3).some(({ platform }) => platform === id)).length;
  console.log(
    `  ${id}: ${percent(amongThree, situations).trim()}; always behind ${alwaysBefore(id).join(', ') || 'nobody'}`,
  );
}

console.log(`\nHow often leaving a given answer out changes the leader (first ${probed} situations)`);
for (const { id } of catalogue.questions) {
  const given = samples.slice(0, probed).flatMap((answers, index) => (answers[id] === undefined ? [] : [index]));
  const changed = given.filter((index) => {
    const { [id]: _, ...rest } = samples[index] ?? {};
    const before = verdicts[index];
    return before !== undefined && leader(recommend(rest, catalogue)) !== leader(before);
  });
  if (given.length > 0)
    console.log(`  ${percent(changed.length, given.length)}  ${id} (${changed.length} of ${given.length})`);
}
