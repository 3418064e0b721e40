import type { Lead, Outcome } from '#scoring/exchange.ts';
import { inARow } from '#ui/in-a-row.ts';
import { points } from '#ui/points.ts';
import { checkWords } from './check-words.ts';
import type { Labels } from './labels.ts';

function movedWords({ leaders, ruledOut, lead }: Outcome, whom: string, labels: Labels): string {
  if (leaders.length === 0) return `no platform would be left for ${whom}`;
  const who = inARow(leaders.map(labels.platform), 'and');
  const first = `${who} would ${leaders.length === 1 ? 'come first' : 'share first place'} for ${whom}`;
  const [out] = ruledOut;
  if (out !== undefined) {
    return `${first}; ${labels.platform(out.platform)} would be ruled out (${checkWords(out.failures, labels)})`;
  }
  return lead?.after === undefined
    ? first
    : `${first}, ${points(-lead.after)} points ahead of ${labels.platform(lead.leader)}`;
}

function leadWords({ before, after, rival }: Lead, labels: Labels): string {
  const name = labels.platform(rival);
  if (before === undefined && after === undefined) return '';
  if (before === undefined) return `; ${name} would no longer be ruled out, ${points(after ?? 0)} points behind`;
  if (after === undefined) return `; ${name} would be ruled out`;
  if (points(before) === points(after)) return `, by the same ${points(after)} points over ${name}`;
  return `, ${points(after)} instead of ${points(before)} points ahead of ${name}`;
}

function keptWords({ leaders, lead }: Outcome, whom: string, labels: Labels): string {
  if (leaders.length === 0) return `still no platform would be left for ${whom}`;
  const who = inARow(leaders.map(labels.platform), 'and');
  return `${who} would stay first for ${whom}${lead === undefined ? '' : leadWords(lead, labels)}`;
}

/**
 * What follows for one opinion from the answer of another.
 *
 * @param from whose answer it is
 * @param whom for whose opinion
 */
export function exchangeOfTwo(outcome: Outcome, from: string, whom: string, labels: Labels): string {
  const words = outcome.moved ? movedWords : keptWords;
  return `With ${from}’s answer, ${words(outcome, whom, labels)}.`;
}
