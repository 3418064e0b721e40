/**
 * A result without a browser: `npm run --silent advise -- '<link or query>' [--why-not <platform>]`
 * prints JSON; with `--markdown` it prints the decision record that the page offers.
 *
 * Takes a whole link, a path with a query, or the query alone. What cannot be read is listed under
 * `dropped`; no input is an error.
 */
import { catalogue } from '#catalogue/index.ts';
import { queryOf } from '#link/query-of.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';
import { recommend } from '#scoring/recommend.ts';
import { worthALook } from './advise-alternatives.ts';
import { certaintyOf, whatWouldChangeIt, whyNotNamed } from './advise-doubt.ts';
import { described } from './advise-facts.ts';
import { modesFor } from './advise-modes.ts';
import { recordOf } from './advise-record.ts';
import { settledNow } from './advise-settled.ts';

const names = new Map(catalogue.platforms.map(({ id, name }) => [id, name]));

/** Everything that is known of a link: what was read, the ranking, how sure it is, how settled while questions are open, the modes of the guests, what else would do, what was ruled out and why. */
function advise(text: string, named: string | undefined) {
  const { answers, dropped, edition, seen } = readLink(parseSearch(queryOf(text)), catalogue);
  const verdict = recommend(answers, catalogue);
  const { ranked, ruledOut, relaxations, situation } = verdict;
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
    modes: modesFor(verdict, answers),
    alternatives: worthALook(answers),
    doubt: certaintyOf(verdict),
    settled: settledNow(answers),
    changes: whatWouldChangeIt(verdict, answers),
    ...(named !== undefined && { whyNot: whyNotNamed(named, answers) }),
  };
}

const given = process.argv.slice(2);
const words = given.filter((word) => word !== '--markdown');
const flag = words.indexOf('--why-not');
const link = (flag < 0 ? words : words.toSpliced(flag, 2)).join(' ');
if (given.includes('--markdown')) process.stdout.write(await recordOf(link));
else console.log(JSON.stringify(advise(link, flag < 0 ? undefined : (words[flag + 1] ?? '')), null, 2));
