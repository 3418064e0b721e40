import { dateWords } from '#ui/date-words.ts';
import { evidenceWords } from '#ui/evidence-words.ts';
import { markdownAddress } from '#ui/markdown.ts';
import type { Backed } from './handout.ts';

/** The sources of one document, numbered in the order in which it cites them. */
export interface Citations {
  /** who says so, when, and the number of the source, as Markdown */
  readonly cite: (backed: Backed) => string;
  /** every source that was cited, once, with its dates; empty where there is none */
  readonly list: () => string;
}

export function citations(): Citations {
  const sources = new Map<string, { readonly number: number; readonly dates: Set<string> }>();
  return {
    cite: ({ evidence, asOf, source }) => {
      const words = [evidenceWords[evidence], ...(asOf === undefined ? [] : [dateWords(asOf)])].join(', ');
      if (source === undefined || !source.startsWith('https://')) return words;
      const known = sources.get(source) ?? { number: sources.size + 1, dates: new Set() };
      sources.set(source, known);
      if (asOf !== undefined) known.dates.add(dateWords(asOf));
      return `${words} [${known.number}]`;
    },
    list: () => {
      const all = [...sources].map(([source, { number, dates }]) => ({
        line: `${[`${number}. <${markdownAddress(source)}>`, ...dates].join(', ')}\n`,
        definition: `[${number}]: <${markdownAddress(source)}>\n`,
      }));
      if (all.length === 0) return '';
      return `${all.map(({ line }) => line).join('')}\n${all.map(({ definition }) => definition).join('')}`;
    },
  };
}
