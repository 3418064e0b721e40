import type { Release } from '#catalogue/guide-shapes.ts';
import { dateWords } from '#ui/date-words.ts';
import { firstDay, lastDay } from './day-range.ts';
import { spanWords } from './span-words.ts';

/** What is known of a release's time. */
export type Dated = Pick<Release, 'released' | 'supportedUntil'>;

/** How a release stands on a day. `ending`: its end is known by the month or year, and that has begun. */
export type LifeState = 'coming' | 'supported' | 'ending' | 'ended' | 'open' | 'unknown';

/** @param today `YYYY-MM-DD` */
export function lifeState({ released, supportedUntil }: Dated, today: string): LifeState {
  if (released !== 'unknown' && firstDay(released) > today) return 'coming';
  if (supportedUntil === 'open' || supportedUntil === 'unknown') return supportedUntil;
  if (lastDay(supportedUntil) < today) return 'ended';
  return firstDay(supportedUntil) > today || firstDay(supportedUntil) === lastDay(supportedUntil)
    ? 'supported'
    : 'ending';
}

/** When it came, in a sentence. */
export function releasedWords({ released }: Dated, today: string): string {
  if (released === 'unknown') return 'No source says when it was released.';
  return firstDay(released) > today ? `Due ${dateWords(released)}.` : `Released ${dateWords(released)}.`;
}

/** From a day to an end, or since it, which may be known by the month or year only. */
function timeTo(end: Exclude<Dated['supportedUntil'], 'open' | 'unknown'>, today: string): string {
  const last = lastDay(end);
  const span = last < today ? spanWords(last, today) : spanWords(today, last);
  return firstDay(end) === last ? span : `about ${span}`;
}

/** How long it is looked after, in a sentence. */
export function supportWords(release: Dated, today: string): string {
  const { supportedUntil } = release;
  if (supportedUntil === 'unknown') return 'No source says how long it is supported.';
  if (supportedUntil === 'open') return 'Supported until the next release comes; no day is set.';
  const until = dateWords(supportedUntil);
  const state = lifeState(release, today);
  if (state === 'ended') return `Support ended ${until}, ${timeTo(supportedUntil, today)} ago.`;
  if (state === 'ending') return `Support ends in the course of ${until}; no source names the day.`;
  if (lastDay(supportedUntil) === today) return `Supported until ${until}: this is the last day.`;
  return `Supported until ${until}: ${timeTo(supportedUntil, today)} more.`;
}

/** How it stands, in a word or two for a chart. */
export function stateWords(release: Dated, today: string): string {
  const { released, supportedUntil } = release;
  const state = lifeState(release, today);
  if (released === 'unknown' && supportedUntil === 'unknown') return 'no day is known';
  if (state === 'coming') return 'not yet released';
  if (supportedUntil === 'open') return 'until the next release';
  if (supportedUntil === 'unknown') return 'end unknown';
  if (state !== 'supported') return state;
  return lastDay(supportedUntil) === today ? 'last day' : `${timeTo(supportedUntil, today)} left`;
}
