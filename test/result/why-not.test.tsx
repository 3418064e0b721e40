import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '#catalogue/schema.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import type { Facts } from '#result/facts.ts';
import { labelsOf } from '#result/labels.ts';
import { WhyNot } from '#result/why-not.tsx';
import { recommend } from '#scoring/recommend.ts';
import { whyNot } from '#scoring/why-not.ts';
import { linkTo, readyFacts } from './show-result.tsx';

interface Asked {
  readonly platform?: string;
  readonly answers?: Answers;
  readonly isPending?: boolean;
  readonly onAsk?: (platform: string) => void;
  readonly loader?: typeof readyFacts;
}

function view({ platform, answers = {}, isPending = false, onAsk = () => {}, loader = readyFacts }: Asked) {
  const { ranked, ruledOut } = recommend(answers, sampleCatalogue);
  return (
    <WhyNot
      askable={{
        ranked: ranked.filter(({ place }) => place > 1).map((each) => each.platform),
        ruledOut: ruledOut.map((each) => each.platform),
      }}
      platform={platform}
      why={platform === undefined || isPending ? undefined : whyNot(platform, answers, sampleCatalogue)}
      loader={loader}
      labels={labelsOf(sampleCatalogue)}
      linkTo={linkTo}
      onAsk={onAsk}
    />
  );
}

const show = async (asked: Asked) => await act(async () => render(view(asked)));
const region = () => screen.getByRole('region', { name: /^Why not/ });

describe('why not another one', () => {
  test('is asked with the keyboard alone: a list that takes letters, and a button', async () => {
    const onAsk = vi.fn<(platform: string) => void>();
    const user = userEvent.setup();
    await show({ onAsk });
    const list = screen.getByRole('combobox', { name: 'Platform' });
    expect(within(list).getByRole('group', { name: 'Ruled out' })).toBeDefined();
    await user.selectOptions(list, 'Ember');
    expect(onAsk).not.toHaveBeenCalled();
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Say why' }));
    expect(onAsk).toHaveBeenCalledWith('ember');
  });

  test('of one that is ruled out names the fact, its source, and the answer that brings it to the top', async () => {
    await show({ platform: 'ember' });
    expect(region().textContent).toContain('One fact rules it out:');
    expect(region().textContent).toContain('Chip: Rare');
    expect(region().textContent).toContain('A common chip is assumed.');
    expect(within(region()).getByRole('link', { name: 'docs.example.org' })).toBeDefined();
    const way = within(region()).getByRole('link', { name: 'If “Chip” were “The odd one”, Ember would come first.' });
    expect(way.getAttribute('href')).toContain('"chips":["odd"]');
  });

  test('of one that is behind names the groups where it loses, and the least that would do', async () => {
    const { ranked } = recommend({}, sampleCatalogue);
    const last = ranked.at(-1)?.platform ?? '';
    await show({ platform: last });
    expect(region().textContent).toMatch(/It has place \d, \d+\.\d points behind/);
    expect(region().textContent).toContain('points less');
    expect(region().textContent).toContain('The least that would bring it to the top:');
  });

  test('of one that has ended says that nothing would', async () => {
    await show({ platform: 'dolomite', answers: { budget: ['anything'], outage: ['hours'] } });
    expect(region().textContent).toContain('Life: Ended');
  });

  test('of the first one says so', async () => {
    const first = recommend({}, sampleCatalogue).ranked[0]?.platform ?? '';
    await show({ platform: first });
    expect(region().textContent).toContain('has the first place.');
  });

  test('keeps its place while it is being worked out', async () => {
    await show({ platform: 'ember', isPending: true });
    expect(region().textContent).toContain('Looking for the least');
    expect(region().querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  test('brings who asks from elsewhere to the answer, but not who just opened the page', async () => {
    Element.prototype.scrollIntoView = vi.fn<() => void>();
    const { rerender } = await show({ platform: 'ember' });
    expect(document.activeElement).toBe(document.body);
    await act(async () => rerender(view({ platform: 'dolomite' })));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Why not Dolomite?' }));
  });

  test('stands without its source when that cannot be loaded, and asks for it again', async () => {
    const failed = Promise.reject<Facts>(new Error('offline'));
    failed.catch(() => undefined);
    let isOnline = false;
    const load = (platform: string) => (isOnline ? readyFacts.load(platform) : failed);
    vi.spyOn(console, 'error').mockReturnValue();
    await show({ platform: 'ember', loader: { load, forget: () => (isOnline = true) } });
    expect(region().textContent).toContain('The source could not be loaded.');
    await act(async () => userEvent.click(within(region()).getByRole('button', { name: 'Try again' })));
    expect(region().textContent).toContain('Said in the manual.');
    vi.restoreAllMocks();
  });
});
