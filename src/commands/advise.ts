/**
 * A result without a browser: `npm run --silent advise -- '<link or query>'` prints JSON.
 *
 * Takes a whole link, a path with a query, or the query alone. What cannot be read is listed under
 * `dropped`; no input is an error.
 */
import { catalogue } from '#catalogue/index.ts';
import { platforms } from '#catalogue/gathered/platforms.gen.ts';
import type { Fact } from '#catalogue/schema.ts';
import { queryOf } from '#link/query-of.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';
import { recommend } from '#scoring/recommend.ts';
import type { Check } from '#scoring/screen.ts';

const facts = new Map<string, Readonly<Record<string, Fact>>>(
  platforms.map((platform) => [platform.id, platform.facts]),
);
const names = new Map(catalogue.platforms.map(({ id, name }) => [id, name]));

function described(platform: string, { requirement, criterion, value }: Check) {
  return {
    asked: requirement.asked,
    ...(requirement.because !== undefined && { because: requirement.because }),
    fact: { criterion, ...facts.get(platform)?.[criterion], value },
  };
}

/** Everything that is known of a link: what was read, the ranking, what was ruled out and why. */
function advise(text: string) {
  const { answers, dropped, edition, seen } = readLink(parseSearch(queryOf(text)), catalogue);
  const { ranked, ruledOut, relaxations, situation } = recommend(answers, catalogue);
  const leader = ranked[0]?.platform;
  return {
    edition: catalogue.edition,
    link: `/result${stringifySearch(writeLink(answers, catalogue, { edition: catalogue.edition, seen: leader }))}`,
    answers,
    dropped,
    shared: { edition: edition ?? null, seen: seen ?? null },
    importance: situation.classes,
    ranked: ranked.map(({ platform, place, score, contributions, notes, verify }) => ({
      place,
      platform,
      name: names.get(platform),
      score,
      contributions,
      notes: notes.map((check) => described(platform, check)),
      verify: verify.map((check) => described(platform, check)),
    })),
    ruledOut: ruledOut.map(({ platform, failures }) => ({
      platform,
      name: names.get(platform),
      failures: failures.map((check) => described(platform, check)),
    })),
    relaxations: relaxations.map(({ requirements, platforms: back }) => ({
      requirements: requirements.map(({ asked, alternatives }) => ({ asked, alternatives })),
      bringsBack: back,
    })),
  };
}

console.log(JSON.stringify(advise(process.argv.slice(2).join(' ')), null, 2));
