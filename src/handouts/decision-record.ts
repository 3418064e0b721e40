import { dateWords } from '#ui/date-words.ts';
import { markdownAddress, markdownText } from '#ui/markdown.ts';
import { appAddress } from './app-address.ts';
import { citations } from './citations.ts';
import type { Handout } from './handout.ts';
import { list, section } from './markdown-parts.ts';
import { consequencesOf } from './record-consequences.ts';
import { contextOf } from './record-context.ts';
import { optionsOf } from './record-options.ts';
import { outcomeOf } from './record-outcome.ts';

/**
 * A result as an architecture decision record in Markdown. It only proposes: whoever keeps it decides. The
 * sources are numbered in the order in which the text cites them, each address once.
 */
export function decisionRecord(handout: Handout): string {
  const { link, date, edition, title, sure } = handout;
  const own = citations();
  const head = list([
    'Status: proposed',
    `Date: ${dateWords(date)}`,
    `Result: <${markdownAddress(link)}>`,
    `Worked out with: [Which Hypervisor](<${markdownAddress(appAddress(link))}>), ${markdownText(edition.name)}, seed ${sure.seed}`,
  ]);
  const parts = [
    `# Virtualisation platform, ${dateWords(date)}: ${markdownText(title)}\n`,
    head,
    'Whoever opens the link sees these answers and this result, and can change them.\n',
    outcomeOf(handout),
    contextOf(handout),
    optionsOf(handout, own),
    consequencesOf(handout, own),
  ];
  return [...parts, section(2, 'Sources', own.list())].filter((part) => part !== '').join('\n');
}
