import type { Answers, Importance } from '#catalogue/schema.ts';
import type { Labels } from './labels.ts';
import { points } from '#ui/points.ts';

/** A weight at which somebody else takes the lead, and the class that reaches it where one does. */
export interface WeightWay {
  readonly group: string;
  /** shares of the whole, 0…1 */
  readonly today: number;
  readonly weight: number;
  readonly leader: string;
  readonly reached: { readonly importance: Importance; readonly answers: Answers } | undefined;
}

/** “If cost weighed less than 4 of 100 (now 12), X would come first.” */
export function weightWords({ group, today, weight, leader }: Omit<WeightWay, 'reached'>, labels: Labels): string {
  const than = weight < today ? 'less' : 'more';
  return `If “${labels.group(group)}” weighed ${than} than ${points(weight)} of 100 (now ${points(today)}), ${labels.platform(leader)} would come first`;
}
