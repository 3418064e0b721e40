import { firstDay, lastDay } from './day-range.ts';
import { lifeState, type Dated, type LifeState } from './life-words.ts';

/** The time of a release on the axis, as shares of it. */
export interface LifeSpan {
  readonly from: number;
  readonly to: number;
  /** what is behind today; between `from` and `to` */
  readonly past: number;
  /** `unknown` where no source says when it began */
  readonly start: 'known' | 'unknown';
  /** `open` where the next release ends it, `unknown` where no source says when it ends */
  readonly end: 'known' | 'open' | 'unknown';
  readonly state: LifeState;
}

export interface LifeAxis {
  /** the year that begins at each mark */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly today: number;
  /** in the order of the releases; `undefined` where neither day is known */
  readonly spans: readonly (LifeSpan | undefined)[];
}

/** Whether one of its ends is no day. */
export function isLoose({ start, end }: LifeSpan): boolean {
  return start === 'unknown' || end !== 'known';
}

/** How many years an axis can name on a phone without crowding. */
const mostYears = 5;

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;
const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * Lays releases side by side on whole years, from the first release that is known to the last end, with
 * today and the year after it on the axis in any case.
 *
 * @param today `YYYY-MM-DD`
 */
export function lifeSpans(releases: readonly Dated[], today: string): LifeAxis {
  const starts = releases.flatMap(({ released }) => (released === 'unknown' ? [] : [firstDay(released)]));
  const ends = releases.flatMap(({ supportedUntil: end }) =>
    end === 'unknown' || end === 'open' ? [] : [lastDay(end)],
  );
  const firstYear = Math.min(...[...starts, ...ends, today].map(yearOf), yearOf(today) - 1);
  const lastYear = Math.max(...[...starts, ...ends, today].map(yearOf), yearOf(today) + 1);
  const [first, last] = [dayNumber(`${firstYear}-01-01`), dayNumber(`${lastYear + 1}-01-01`)];
  const at = (date: string): number => (dayNumber(date) - first) / (last - first);
  const step = Math.ceil((lastYear + 1 - firstYear) / mostYears);
  const now = at(today);

  const spans = releases.map((release): LifeSpan | undefined => {
    const { released, supportedUntil } = release;
    const isOpen = supportedUntil === 'open';
    const hasEnd = !isOpen && supportedUntil !== 'unknown';
    if (released === 'unknown' && supportedUntil === 'unknown') return undefined;
    const from = released === 'unknown' ? 0 : at(firstDay(released));
    const to = hasEnd ? at(lastDay(supportedUntil)) : isOpen ? 1 : Math.max(from, now);
    return {
      from,
      to,
      past: Math.min(Math.max(now, from), to),
      start: released === 'unknown' ? 'unknown' : 'known',
      end: hasEnd ? 'known' : isOpen ? 'open' : 'unknown',
      state: lifeState(release, today),
    };
  });
  const years = Array.from({ length: lastYear + 2 - firstYear }, (_, index) => firstYear + index)
    .filter((year) => (year - firstYear) % step === 0)
    .map((year) => ({ year, at: at(`${year}-01-01`) }));
  return { years, today: now, spans };
}
