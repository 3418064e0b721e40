import type { Criterion, NamedScale, Scale, UnorderedScale } from '#catalogue/schema.ts';
import { dayNumber } from './day-number.ts';

/** A score from 0 (worst) to 1 (best), as far as it is known. Known: all three are equal. */
export interface Interval {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What an unknown fact reads as: anything from worst to best. */
const unknownInterval: Interval = { low: 0, middle: 0.5, high: 1 };

function onLine(value: number, worst: number, best: number): number {
  return Math.min(1, Math.max(0, (value - worst) / (best - worst)));
}

function stepScore(value: string | number, scale: NamedScale | UnorderedScale): number | undefined {
  return scale.kind === 'named' && Object.hasOwn(scale.steps, value) ? scale.steps[value]?.score : undefined;
}

/**
 * Reads one value on one scale. The anchors are fixed in the scale, so that adding or removing a
 * platform never changes what another one reads.
 *
 * @returns a share from 0 (worst) to 1 (best), or `undefined` for `unknown`
 * @throws {RangeError} when the scale does not name the value, or when it is unordered
 */
export function readValue(value: string | number, scale: Scale): number | undefined {
  if (value === 'unknown') return undefined;
  if (scale.kind === 'number') return onLine(Number(value), scale.worst, scale.best);
  if (scale.kind === 'date') {
    return onLine(dayNumber(String(value)), dayNumber(scale.worst), dayNumber(scale.best));
  }
  const score = stepScore(value, scale);
  if (score === undefined) throw new RangeError(`"${value}" has no score on this scale`);
  return score;
}

/**
 * Reads one value on one criterion, unknown included.
 *
 * @throws {RangeError} naming the criterion and the value when the scale does not know it
 */
export function measure(value: string | number | undefined, { id, scale }: Omit<Criterion, 'reading'>): Interval {
  if (value === undefined || value === 'unknown') return unknownInterval;
  if (scale.kind !== 'named' && scale.kind !== 'unordered') {
    const score = readValue(value, scale) ?? 0;
    return { low: score, middle: score, high: score };
  }
  const score = stepScore(value, scale);
  if (score === undefined) throw new RangeError(`${id} is "${value}", which its scale does not name`);
  return { low: score, middle: score, high: score };
}
