import type { Rate } from '#catalogue/guide-shapes.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** “18,240 USD”: with cents where there are any. */
export function money(amount: number, currency: Rate['currency']): string {
  const cents = Math.round(amount * 100);
  return `${cents % 100 === 0 ? whole.format(cents / 100) : exact.format(cents / 100)} ${currency}`;
}
