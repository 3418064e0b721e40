import type { Scale } from '#catalogue/schema.ts';

/** True when a scale knows a value; every scale knows `unknown`. */
export function isOnScale(scale: Scale, value: string | number): boolean {
  if (value === 'unknown') return true;
  if (scale.kind === 'number') return typeof value === 'number';
  if (scale.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  return typeof value === 'string' && Object.hasOwn(scale.steps, value);
}

/** True when every value of either scale is one of the other. */
export function shareValues(one: Scale, other: Scale): boolean {
  if (one.kind === 'number' || one.kind === 'date' || other.kind === 'number' || other.kind === 'date') {
    return one.kind === other.kind;
  }
  const [words, others] = [Object.keys(one.steps), Object.keys(other.steps)];
  return words.length === others.length && words.every((word) => others.includes(word));
}
