import { expect, test } from 'vitest';
import type { Rate } from '#catalogue/guide-shapes.ts';
import { clusterWords, standingExample, type Cluster } from '#platform/cluster.ts';
import { notWorkedWords, rateWords } from '#platform/rate-words.ts';
import { workedPrice } from '#platform/worked-price.ts';
import { yearlyWords } from '#platform/yearly-words.ts';

const rate = (own: Partial<Rate>): Rate =>
  ({
    edition: 'Invented',
    amount: 190,
    currency: 'USD',
    per: 'core',
    term: 1,
    evidence: 'judgement',
    ...own,
  }) as Rate;
const small: Cluster = { hosts: 2, sockets: 1, cores: 8, vms: 10 };
const steps = (own: Partial<Rate>, cluster = standingExample) => workedPrice(rate(own), cluster)?.steps;

test('cores are counted over sockets and hosts, then priced', () => {
  expect(workedPrice(rate({}), standingExample)).toEqual({
    steps: ['3 hosts × 2 sockets × 16 cores = 96 cores', '96 cores × 190 USD = 18,240 USD a year'],
    yearly: 18_240,
  });
});

test.each([
  [{ per: 'socket' }, ['3 hosts × 2 sockets = 6 sockets', '6 sockets × 190 USD = 1,140 USD a year']],
  [{ per: 'host' }, ['3 hosts × 190 USD = 570 USD a year']],
  [{ per: 'cluster' }, ['1 cluster × 190 USD = 190 USD a year']],
  [{ per: 'vm' }, ['40 VMs × 190 USD = 7,600 USD a year']],
] as const)('every other unit is counted in its own way: %o', (own, expected) => {
  expect(steps(own)).toEqual(expected);
});

test('the least in a socket counts for each socket, and is said', () => {
  expect(steps({ least: { socket: 16 } }, small)).toEqual([
    'At least 16 cores are counted in a socket.',
    '2 hosts × 1 socket × 16 cores = 32 cores',
    '32 cores × 190 USD = 6,080 USD a year',
  ]);
});

test('the least in a host counts where the sockets hold less', () => {
  expect(steps({ least: { socket: 8, host: 16 } }, small)).toEqual([
    'At least 16 cores are counted in a host.',
    '2 hosts × 16 cores = 32 cores',
    '32 cores × 190 USD = 6,080 USD a year',
  ]);
  expect(steps({ per: 'socket', least: { host: 2 } }, small)).toContain('2 hosts × 2 sockets = 4 sockets');
});

test('the least in an order counts once, after everything else', () => {
  expect(steps({ least: { socket: 16, order: 72 } }, small)).toEqual([
    'At least 16 cores are counted in a socket.',
    '2 hosts × 1 socket × 16 cores = 32 cores',
    'At least 72 cores are sold in an order.',
    '72 cores × 190 USD = 13,680 USD a year',
  ]);
  expect(steps({ per: 'vm', least: { order: 25 } }, small)).toContain('At least 25 VMs are sold in an order.');
});

test('minimums that do not bite are not spoken of', () => {
  expect(steps({ least: { socket: 16, host: 32, order: 72 } })).toEqual(steps({}));
});

test('a price for several years is spread over them', () => {
  const worked = workedPrice(rate({ amount: 570, term: 3 }), standingExample);
  expect(worked?.steps.slice(1)).toEqual([
    '96 cores × 570 USD = 54,720 USD for 3 years',
    '54,720 USD ÷ 3 = 18,240 USD a year',
  ]);
  expect(worked?.yearly).toBe(18_240);
});

test('a perpetual licence is spread over five years', () => {
  const worked = workedPrice(rate({ amount: 66.81, term: 'lifetime' }), standingExample);
  expect(worked?.steps.slice(1)).toEqual([
    '96 cores × 66.81 USD = 6,413.76 USD once',
    '6,413.76 USD ÷ 5 years = 1,282.75 USD a year',
  ]);
});

test('a price by the month is paid twelve times', () => {
  expect(steps({ amount: 9.4, term: 1 / 12 })?.slice(1)).toEqual([
    '96 cores × 9.40 USD = 902.40 USD a month',
    '902.40 USD × 12 = 10,828.80 USD a year',
  ]);
});

test('people and copies do not follow from a cluster: no figure, and the reason', () => {
  for (const per of ['seat', 'licence'] as const) {
    expect(workedPrice(rate({ per }), standingExample)).toBeUndefined();
    expect(notWorkedWords({ per })).toMatch(/does not follow from hosts/);
  }
});

test('a rate is said with its unit, term and minimums', () => {
  expect(rateWords(rate({ least: { socket: 16, order: 72 } }))).toBe(
    '190 USD per core and year, at least 16 cores in a socket and 72 cores in an order',
  );
  expect(rateWords(rate({ per: 'host', term: 3 }))).toBe('190 USD per host for 3 years');
  expect(rateWords(rate({ per: 'licence', term: 'lifetime', currency: 'EUR' }))).toBe('190 EUR per licence, paid once');
});

test('the figures of several rates are a range, each currency for itself', () => {
  const rates = [
    rate({ per: 'host' }),
    rate({ per: 'vm' }),
    rate({ per: 'seat' }),
    rate({ per: 'host', currency: 'EUR' }),
  ];
  expect(yearlyWords(rates, standingExample)).toBe('570 USD to 7,600 USD a year; 570 EUR a year');
  expect(yearlyWords([rate({ per: 'seat' })], standingExample)).toBe('');
});

test('the cluster is said in a sentence', () => {
  expect(clusterWords(standingExample)).toBe('3 hosts with 2 sockets of 16 cores each, and 40 virtual machines');
  expect(clusterWords({ hosts: 1, sockets: 1, cores: 8, vms: 1 })).toBe(
    '1 host with 1 socket of 8 cores, and 1 virtual machine',
  );
});
