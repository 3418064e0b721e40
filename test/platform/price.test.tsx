import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Guide } from '#catalogue/guide-shapes.ts';
import { sampleGuide } from '#fixtures/sample-guide.ts';
import { standingExample } from '#platform/cluster.ts';
import { Price, type Fee } from '#platform/price.tsx';

function PriceHere({ guide, fee = 'some' }: { readonly guide: Guide; readonly fee?: Fee }) {
  const [cluster, setCluster] = useState(standingExample);
  return <Price guide={guide} fee={fee} cluster={cluster} onCluster={setCluster} />;
}

const rowOf = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent;
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const said = () => screen.getByRole('status').textContent;

async function enter(name: string, text: string): Promise<void> {
  await act(async () => {
    await userEvent.clear(field(name));
    await userEvent.type(field(name), text);
  });
}

test('a rate is worked out step by step for the standing example', () => {
  render(<PriceHere guide={sampleGuide} />);
  expect(said()).toBe('3 hosts with 2 sockets of 16 cores each, and 40 virtual machines: 18,240 USD a year');
  const row = rowOf(/^Plain/);
  expect(row).toContain('190 USD per core and year, at least 16 cores in a socket and 72 cores in an order');
  expect(row).toContain('3 hosts × 2 sockets × 16 cores = 96 cores96 cores × 190 USD = 18,240 USD a year');
  expect(row).toContain('Without support.');
  expect(row).toContain('The vendor says so, May 2026: docs.example.org');
});

test('a rate that counts people gives no figure and says why', () => {
  render(<PriceHere guide={sampleGuide} />);
  expect(rowOf(/^For people/)).toContain('Sold for each person who uses it');
});

test('the figures follow the reader’s own cluster, and the example comes back', async () => {
  render(<PriceHere guide={sampleGuide} />);
  expect(screen.queryByRole('button')).toBeNull();
  await enter('Hosts', '2');
  await enter('Cores in a socket', '8');
  await enter('Sockets in a host', '1');
  expect(said()).toBe('2 hosts with 1 socket of 8 cores each, and 40 virtual machines: 13,680 USD a year');
  expect(rowOf(/^Plain/)).toContain('At least 72 cores are sold in an order.');
  await act(async () => userEvent.click(screen.getByRole('button', { name: 'Back to the example' })));
  expect(field('Hosts').value).toBe('3');
  expect(said()).toContain('18,240 USD a year');
});

test.each(['0', '2.5', '-1', 'three', '1001', ' '])(
  '“%s” hosts are refused in words, and the last number stays',
  async (text) => {
    render(<PriceHere guide={sampleGuide} />);
    await enter('Hosts', text);
    expect(field('Hosts').value).toBe(text);
    expect(field('Hosts').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('A whole number from 1 to 1,000').id).toBe(field('Hosts').getAttribute('aria-describedby'));
    expect(said()).toMatch(/^(2|3|100) hosts with .*: [\d,]+ USD a year$/);
  },
);

test.each([
  ['none', /^There is no licence fee to work out\./],
  ['some', /^No published rate was found/],
  ['over', /^It is not sold any more/],
] as const)('without a rate there is neither form nor figure, and it is said why: %s', (fee, words) => {
  render(<PriceHere guide={{ ...sampleGuide, rates: [] }} fee={fee} />);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText(words)).toBeDefined();
});

test('where there is no licence fee, rates are said to be for what can be bought besides', () => {
  render(<PriceHere guide={sampleGuide} fee="none" />);
  expect(screen.getByText(/for what can be bought besides/)).toBeDefined();
});

test('where only people are counted there is a rate, and no form', () => {
  render(<PriceHere guide={{ ...sampleGuide, rates: sampleGuide.rates.slice(1) }} />);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(rowOf(/^For people/)).toContain('20 USD per seat and year');
});
