import { markdownText } from '#ui/markdown.ts';
import { hundredths } from '#ui/of-hundred.ts';
import type { Handout } from './handout.ts';
import { list, section, table } from './markdown-parts.ts';

const count = new Intl.NumberFormat('en-GB');

/** So many are shown place by place. */
const shown = 4;

function sure({ sure: { word, sentence, seed, samples, contenders } }: Handout): string {
  if (contenders.length < 2) return '';
  const rows = contenders.slice(0, shown).map(({ platform, ranks }) => {
    const [first = 0, second = 0, third = 0, ...others] = ranks;
    const lower = others.reduce((sum, share) => sum + share, 0);
    return [
      markdownText(platform.name),
      ...[first, second, third, lower].map((share) => markdownText(hundredths(share))),
    ];
  });
  return section(
    3,
    'How sure',
    `**${markdownText(word)}** ${markdownText(sentence)}`,
    table(['Of 100 weightings', 'First', 'Second', 'Third', 'Lower'], rows),
    `${count.format(samples)} weightings drawn from all that fit the answers, unknown facts anywhere in their range. ` +
      `Seed ${seed}; the standard error of a share is at most half a hundredth.`,
  );
}

/** The verdict, and how far it can be trusted. */
export function outcomeOf(handout: Handout): string {
  return section(
    2,
    'Outcome',
    markdownText(handout.lead),
    sure(handout),
    section(3, 'What would be enough to give up', list(handout.changes.waysOut.map(markdownText))),
  );
}
