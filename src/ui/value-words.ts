import { dateWords } from './date-words.ts';

/** As much of a scale as it takes to put a value into words. */
export interface ScaleWords {
  readonly kind: string;
  readonly unit?: string;
  readonly steps?: Readonly<Record<string, { readonly label: string; readonly meaning?: string }>>;
}

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A value as the reader sees it: the word's label, a number with its unit, or a date. */
export function valueWords(value: string | number, scale: ScaleWords | undefined): string {
  if (value === 'unknown') return 'Unknown';
  if (scale?.kind === 'number') return `${numbers.format(Number(value))} ${scale.unit ?? ''}`.trim();
  if (scale?.kind === 'date') return dateWords(String(value));
  return scale?.steps?.[value]?.label ?? String(value);
}
