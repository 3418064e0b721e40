/** What an edition's entry in CHANGELOG.md says, in plain words. Long lists are cut, with a count of the rest. */
import { catalogueOf } from '#editions/catalogue-of.ts';
import { changesBetween } from '#editions/changes-between.ts';
import type { Change, FactChange } from '#editions/change.ts';
import type { Edition } from '#editions/edition.ts';
import { ruleWords } from '#editions/rule-words.ts';
import { sameData } from '#editions/same-data.ts';
import { dateWords } from '#ui/date-words.ts';
import { editionWords } from '#ui/edition-words.ts';
import { markdownText } from '#ui/markdown.ts';
import { valueWords } from '#ui/value-words.ts';
import { countsOf } from './edition-counts.ts';
import { otherParts } from './other-parts.ts';

const mostLines = 40;
const mostOnOneLine = 8;

function cut(lines: readonly string[], most: number, more: string): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), `${lines.length - most} more ${more}`];
}

const bullets = (lines: readonly string[], more: string): string =>
  cut(lines, mostLines, more)
    .map((line) => `- ${line}`)
    .join('\n');

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function factLine(platform: string, facts: readonly FactChange[], earlier: Edition, later: Edition): string {
  const words = facts.map(({ criterion, earlier: before, later: after }) => {
    const [was, is] = [earlier, later].map(({ criteria }) => criteria.find(({ id }) => id === criterion));
    return markdownText(`${is?.label} is “${valueWords(after, is?.scale)}”, was “${valueWords(before, was?.scale)}”`);
  });
  const name = later.platforms.find(({ id }) => id === platform)?.name ?? platform;
  return `**${markdownText(name)}**: ${cut(words, mostOnOneLine, 'facts').join('; ')}.`;
}

function factsSection(changes: readonly Change[], earlier: Edition, later: Edition): string {
  const facts = changes.filter((change) => change.kind === 'fact');
  if (facts.length === 0) return 'No fact has another value.';
  const byPlatform = [...Map.groupBy(facts, ({ platform }) => platform)];
  const lines = byPlatform.map(([platform, own]) => factLine(platform, own, earlier, later));
  return `${counted(facts.length, 'fact has another value', 'facts have another value')}:\n\n${bullets(lines, 'platforms')}`;
}

/** Facts that keep their value and are told, dated or sourced otherwise. */
function retoldSection(earlier: Edition, later: Edition): string {
  const counts = later.platforms.map(({ id, name, facts }) => {
    const before = earlier.platforms.find((platform) => platform.id === id)?.facts ?? {};
    const retold = Object.entries(facts).filter(([criterion, fact]) => {
      const was = before[criterion];
      return was !== undefined && was.value === fact.value && !sameData(was, fact);
    });
    return { name, count: retold.length };
  });
  const own = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const total = own.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'Every other fact stands as it stood.';
  const names = cut(
    own.map(({ name, count }) => markdownText(`${name} (${count})`)),
    mostOnOneLine,
    'platforms',
  );
  return `${counted(total, 'more has', 'more have')} other words, another source, date or kind of evidence: ${names.join(', ')}.`;
}

function rulesSection(changes: readonly Change[], earlier: Edition, later: Edition): string {
  const between = { earlier: catalogueOf(earlier), later: catalogueOf(later) };
  const rules = changes.flatMap((change) => (change.kind === 'fact' ? [] : [ruleWords(change, between)]));
  if (rules.length === 0) return 'The same platforms, questions, scales and weights.';
  const lines = rules.map(({ of, says }) => `**${markdownText(of)}**: ${markdownText(says)}.`);
  return `Platforms, questions, scales and weights:\n\n${bullets(lines, 'changes')}`;
}

/** What an edition holds, for the first of all, which has nothing to be held against. */
function headline(edition: Edition, date: string): string {
  const { platforms, criteria, questions } = countsOf(edition);
  const words = editionWords(edition.edition);
  return `The ${words}, published on ${dateWords(date)}: ${platforms} platforms with a fact on each of ${criteria} criteria, ${questions} questions.`;
}

/**
 * The entry for an edition.
 *
 * @param earlier the edition before it; `undefined` for the first of all
 * @param date of publication, `YYYY-MM-DD`
 */
export function changelogEntry(earlier: Edition | undefined, later: Edition, date: string): string {
  const title = `## ${later.edition}\n\n${headline(later, date)}`;
  if (earlier === undefined) return `${title}\n`;
  const changes = changesBetween(catalogueOf(earlier), catalogueOf(later));
  const sections = [
    factsSection(changes, earlier, later),
    retoldSection(earlier, later),
    rulesSection(changes, earlier, later),
    ...otherParts(earlier, later),
  ];
  return `${[title, ...sections].join('\n\n')}\n`;
}
