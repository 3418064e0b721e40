import { describe, expect, test } from 'vitest';
import { factsUntil } from '#catalogue/edition.ts';
import { guideFiles } from '#catalogue/gathered/guides.gen.ts';
import { newestReleases } from '#catalogue/gathered/newest-releases.gen.ts';
import { platforms } from '#catalogue/gathered/platforms.gen.ts';
import type { Day, Guide, Release } from '#catalogue/guide-shapes.ts';
import type { Backing, Platform } from '#catalogue/schema.ts';
import { backingFaults, proseFaults, statementFaults } from '#fixtures/statement-faults.ts';
import { firstDay, lastDay } from '#platform/day-range.ts';
import { workedPrice } from '#platform/worked-price.ts';

const all: readonly Platform[] = platforms;
const guides: readonly Guide[] = await Promise.all(Object.values(guideFiles).map(async (load) => load()));
const platformOf = (id: string) => all.find((platform) => platform.id === id);
const hasEnded = (id: string) => platformOf(id)?.facts['status']?.value === 'ended';
/** Units of the criterion that a rate can count too. */
const countable: readonly string[] = ['core', 'socket', 'host', 'vm'];
/** The host by which the criterion on fees is read, and its bounds for a year; “about” is a tenth. */
const oneHost = { hosts: 1, sockets: 2, cores: 16, vms: 10 };
const feeOfHost: Readonly<Record<string, readonly [number, number]>> = {
  low: [0, 1650],
  medium: [1350, 5500],
  high: [4500, Infinity],
};
const editionEnds = lastDay(factsUntil);
const isDay = (date: string): date is Day => /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date);

test('every platform has a guide, and no guide is without a platform', () => {
  expect(guides.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

test('the list of platforms sees the newest release of each', () => {
  for (const { id, releases } of guides) expect(releases[0], id).toMatchObject(newestReleases[id]!);
});

/** What is wrong with the dates of a release; empty when nothing is. */
function dateFaults({ name, released, supportedUntil }: Release): readonly string[] {
  const hasStart = released !== 'unknown';
  const hasEnd = supportedUntil !== 'unknown' && supportedUntil !== 'open';
  if (hasStart && !isDay(released)) return [`${name}: it is released on "${released}", which is no date`];
  if (hasEnd && !isDay(supportedUntil)) return [`${name}: it is supported until "${supportedUntil}", which is no date`];
  return [
    hasStart && firstDay(released) > editionEnds && `${name}: it is released after the edition`,
    hasStart &&
      hasEnd &&
      firstDay(released) >= lastDay(supportedUntil) &&
      `${name}: its support ends before it is released`,
    hasEnd && lastDay(supportedUntil) > '2050' && `${name}: its support ends in ${supportedUntil}`,
  ].filter((fault) => typeof fault === 'string');
}

/** Only the fields that say who stands behind it, and those that belong to its shape. */
function strangersIn(entry: Backing, own: readonly string[]): readonly string[] {
  return Object.keys(entry).filter((key) => ![...own, 'asOf', 'source', 'evidence'].includes(key));
}

test('the rules for dates can fail', () => {
  const ours = { evidence: 'judgement' } as const;
  expect(dateFaults({ name: 'a', released: '2027', supportedUntil: 'open', ...ours })).toHaveLength(1);
  expect(dateFaults({ name: 'b', released: '2020-02', supportedUntil: '2020-01-31', ...ours })).toHaveLength(1);
  expect(dateFaults({ name: 'c', released: '2020-13', supportedUntil: 'open', ...ours })).toHaveLength(1);
  expect(dateFaults({ name: 'd', released: '2020', supportedUntil: '2020', ...ours })).toEqual([]);
});

describe.each(guides)('$id', (guide) => {
  const { id, releases, price, rates, movingIn, movingOut, next, besides } = guide;

  test('names its releases, newest first, with dates that can be', () => {
    expect(releases.length).toBeGreaterThan(0);
    expect(new Set(releases.map(({ name }) => name)).size).toBe(releases.length);
    expect(releases.flatMap(dateFaults)).toEqual([]);
    const dated = releases.flatMap(({ released }) => (released === 'unknown' ? [] : [lastDay(released)]));
    expect(dated).toEqual(dated.toSorted().toReversed());
  });

  test('says who stands behind each release and each rate', () => {
    for (const each of releases) {
      expect(backingFaults(each, factsUntil), each.name).toEqual([]);
      expect(strangersIn(each, ['name', 'released', 'supportedUntil', 'note']), each.name).toEqual([]);
    }
    for (const each of rates) {
      expect(backingFaults(each, factsUntil), each.edition).toEqual([]);
      const own = ['edition', 'amount', 'currency', 'per', 'term', 'least', 'note'];
      expect(strangersIn(each, own), each.edition).toEqual([]);
    }
    for (const { note } of [...releases, ...rates]) if (note !== undefined) expect(proseFaults(note)).toEqual([]);
  });

  test('asks a price that is more than nothing, for a term, each edition once', () => {
    for (const { edition, amount, term, least = {} } of rates) {
      expect(amount, edition).toBeGreaterThan(0);
      if (term !== 'lifetime') expect(term, edition).toBeGreaterThan(0);
      for (const count of Object.values(least)) expect(count, edition).toBeGreaterThan(1);
    }
    const sold = rates.map(({ edition, per, term }) => `${edition} ${per} ${term}`);
    expect(new Set(sold).size).toBe(rates.length);
  });

  test('makes sound statements on its price and on the ways in and out', () => {
    for (const statements of [price, movingIn, movingOut]) expect(statements.length).toBeGreaterThan(0);
    expect(statementFaults({ price, movingIn, movingOut }, factsUntil)).toEqual([]);
  });

  test('leads on to pages that can be opened', () => {
    expect(next.length).toBeGreaterThan(0);
    for (const { does, asOf, source } of next) {
      expect(proseFaults(does)).toEqual([]);
      expect(does).toMatch(/^[A-Z].*[^.]$/);
      expect(backingFaults({ asOf, source, evidence: 'vendor' }, factsUntil), does).toEqual([]);
    }
    expect(new Set(next.map(({ source }) => source)).size).toBe(next.length);
  });

  test('is weighed against others, that are there to be had', () => {
    expect(besides.length).toBeGreaterThan(0);
    expect(new Set(besides).size).toBe(besides.length);
    expect(besides).not.toContain(id);
    for (const other of besides) expect(platformOf(other), other).toBeDefined();
    if (hasEnded(id)) expect(besides.some((other) => !hasEnded(other))).toBe(true);
  });

  test('agrees with the facts on whether its support has ended', () => {
    const ends = releases.map(({ supportedUntil }) =>
      supportedUntil === 'unknown' || supportedUntil === 'open' ? '9999' : lastDay(supportedUntil),
    );
    if (hasEnded(id)) expect(ends.every((end) => end < editionEnds)).toBe(true);
    else expect(ends.some((end) => end >= editionEnds)).toBe(true);
  });

  test('agrees with the facts on what is counted and on about what it comes to', () => {
    const facts = platformOf(id)?.facts;
    const unit = String(facts?.['pricing-unit']?.value);
    for (const { per, edition } of rates) if (countable.includes(unit)) expect(per, edition).toBe(unit);
    const [least, most] = feeOfHost[String(facts?.['licence-fee']?.value)] ?? [0, Infinity];
    const yearly = rates.map((rate) => workedPrice(rate, oneHost)?.yearly ?? 0);
    if (rates.length > 0)
      expect(
        yearly.some((sum) => sum >= least && sum <= most),
        yearly.join(', '),
      ).toBe(true);
  });

  test('agrees with the facts on the day when support ends', () => {
    const fact = platformOf(id)?.facts['supported-until']?.value;
    const dates = releases.map(({ supportedUntil }) => supportedUntil);
    if (fact === 'unknown') return;
    const covers = dates.some((date) => isDay(date) && firstDay(date) <= String(fact) && String(fact) <= lastDay(date));
    expect(covers, `${String(fact)} is not among ${dates.join(', ')}`).toBe(true);
  });
});
