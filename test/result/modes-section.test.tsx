import { act, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Answers, PlatformValues } from '#catalogue/schema.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { sampleModes, samplePlatform } from '#fixtures/sample-modes.ts';
import type { FactLoader } from '#result/facts.ts';
import { labelsOf } from '#result/labels.ts';
import { modeLines } from '#result/mode-lines.ts';
import { modeWordsOf } from '#result/mode-words.ts';
import { ModesSection } from '#result/modes-section.tsx';
import { adviseMode, adviseModes } from '#scoring/mode-advice.ts';
import { openFolds } from '#fixtures/open-folds.ts';
import { linkTo } from './show-result.tsx';

const labels = labelsOf(sampleCatalogue);
const words = modeWordsOf(sampleModes);
const both = samplePlatform(['xen', 'kvm']);
const second = samplePlatform(['kvm'], {}, 'basalt');

const sourced = {
  value: 'yes',
  detail: 'Said in the manual',
  asOf: '2026-08',
  source: 'https://docs.example.org/manual',
  evidence: 'vendor',
} as const;
const facts = Promise.resolve({ 'mode-blend': sourced, trust: sourced });
const readyFacts: FactLoader = { load: () => facts, forget: () => undefined };

interface Shown {
  readonly answers: Answers;
  readonly platforms?: readonly PlatformValues[];
  readonly loader?: FactLoader;
}

async function show({ answers, platforms = [both, second], loader = readyFacts }: Shown) {
  const all = (platform: PlatformValues | undefined) =>
    sampleModes.guests.map(({ id }) => adviseMode({ guest: id, platform, answers }, sampleModes));
  const anywhere = adviseModes(undefined, answers, sampleModes);
  const named = anywhere.length > 0;
  const [first, ...others] = platforms.map((platform) => ({
    platform: platform.id,
    guests: named ? adviseModes(platform, answers, sampleModes) : all(platform),
  }));
  await act(async () =>
    render(
      <ModesSection
        questions={{ guests: 'systems', processor: 'chip' }}
        named={named}
        first={first}
        others={others}
        anywhere={named ? anywhere : all(undefined)}
        words={words}
        labels={labels}
        loader={loader}
        linkTo={linkTo}
      />,
    ),
  );
  const section = screen.getByRole('region', { name: 'The mode for each guest' });
  await openFolds(section);
  return section;
}

test('a guest stands with its mode on each engine of the platform, and its drivers', async () => {
  const section = await show({ answers: { systems: ['open'] } });
  const guest = within(section).getAllByRole('heading', { level: 4, name: 'Open' })[0]?.closest('li');
  expect(guest?.textContent).toContain('On First engine: blend');
  expect(guest?.textContent).toContain('On Second engine: mix, Type 2');
  expect(guest?.textContent).toContain('Disk d · network n');
});

test('the fold says why, with sources, and names drivers, start, Secure Boot, cost and the other modes', async () => {
  const section = await show({ answers: { systems: ['open'] } });
  const fold = within(section).getAllByRole('group')[0];
  const text = fold?.textContent ?? '';
  for (const part of ['it is best', 'no source says', 'UEFI, or BIOS', 'Can be had', 'slow without drivers']) {
    expect(text).toContain(part);
  }
  expect(text).toContain('whole: possible, and not the best');
  expect(text).toContain('shell: as good');
  expect(text).toContain('install the agent');
  expect(text).toContain('The vendor says so, August 2026: docs.example.org');
  expect(text).toContain('Our judgement');
});

test('a guest that cannot run says which answer and which statements leave nothing', async () => {
  const section = await show({ answers: { systems: ['closed'], chip: ['weak'] } });
  const guest = within(section).getAllByText('Cannot run in any mode')[0]?.closest('li');
  expect(guest?.textContent).toMatch(/Your answer to “chip”: weak/);
  expect(guest?.textContent).toContain('pureit is never');
  expect(section.textContent).toContain('Processor of the hosts, as answered: Weak.');
});

test('the next platforms stand in a table, a row for each guest', async () => {
  await show({ answers: { systems: ['open', 'closed'] } });
  const table = screen.getByRole('table', { name: 'On the next platforms' });
  expect(within(table).getAllByRole('row').length).toBe(3);
  expect(within(table).getByRole('row', { name: /^Closed/ }).textContent).toMatch(/^Closedmix to be verified/);
  expect(within(table).getByRole('link', { name: 'Basalt' })).toBeDefined();
});

test('without a guest it says so, leads to the question, and shows what the platforms have for all of them', async () => {
  const section = await show({ answers: {} });
  expect(section.textContent).toContain('You have not said which systems');
  const link = within(section).getByRole('link', { name: 'Say which' });
  expect(link.getAttribute('href')).toContain('"question":"systems"');
  const table = within(section).getByRole('table', { name: 'On the first platforms' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Guest', 'Amber', 'Basalt']);
  expect(section.textContent).toContain('Processor of the hosts, assumed: Strong.');
});

test('where no platform is left the modes on any stand open', async () => {
  const section = await show({ answers: { systems: ['open'] }, platforms: [] });
  within(section).getByRole('heading', { level: 3, name: 'On any platform' });
  expect(within(section).queryByRole('table')).toBeNull();
});

test('old beliefs and the control domain stand once, whatever number of guests', async () => {
  const section = await show({ answers: { systems: ['open', 'closed'] } });
  expect(within(section).getAllByText('“Mix is new.”').length).toBe(1);
  expect(within(section).getAllByText('keep it lean').length).toBe(1);
  within(section).getByText('3 old beliefs, corrected');
});

test('a fact whose source cannot be fetched leaves the mode standing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const failed = Promise.reject(new Error('offline'));
  failed.catch(() => undefined);
  const section = await show({
    answers: { systems: ['open'] },
    loader: { load: () => failed, forget: () => undefined },
  });
  expect(section.textContent).toContain('On First engine: blend');
  expect(section.textContent).toContain('The source could not be loaded.');
});

test('a system that has to be converted first stands in a line of its own that says so, with its reasons', async () => {
  const section = await show({ answers: { systems: ['open'] }, platforms: [samplePlatform(['kvm'])] });
  const guest = within(section).getAllByRole('heading', { level: 4, name: 'Open' })[0]?.closest('li');
  expect(guest?.textContent).toContain('An image without firmwaremixonce it is converted');
  expect(guest?.textContent).not.toContain('Open, newmix, Type 2once');
  expect(guest?.textContent).toContain('it is converted');
  expect(guest?.textContent).toContain('An image without firmware: mix');
});

test('systems with the same advice share a line', () => {
  const open = adviseMode({ guest: 'open', platform: both, answers: {} }, sampleModes);
  const lines = modeLines(open);
  expect(lines.flatMap(({ systems }) => systems).length).toBe(open.systems.length);
  const twice = modeLines({ ...open, systems: open.systems.flatMap((system) => [system, system]) });
  expect(twice.map(({ systems }) => systems.length)).toEqual(lines.map(({ systems }) => 2 * systems.length));
});
