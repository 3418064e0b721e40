import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { showResult } from './show-result.tsx';

const region = () => screen.getByRole('region', { name: 'How sure' });

describe('how sure', () => {
  test('is said in the headline and below it with one voice', async () => {
    await showResult({ budget: ['nothing'] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Amber comes first');
    expect(within(region()).getByRole('status').textContent).toMatch(
      /^Clear\. Amber comes first in .* weightings that fit your answers/,
    );
  });

  test('keeps its place while it is being worked out, and announces nobody', async () => {
    await showResult({ budget: ['nothing'] }, { isPending: true });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Amber has the most points');
    expect(region().getAttribute('aria-busy')).toBe('true');
    expect(within(region()).getAllByRole('listitem').length).toBe(2);
    expect(within(region()).queryByRole('table')).toBeNull();
  });

  test('is not spoken of before anything is answered', async () => {
    await showResult({});
    expect(screen.queryByRole('region', { name: 'How sure' })).toBeNull();
  });

  test('gives shares by place in words and in a table, and pairs beside them', async () => {
    await showResult({ chips: ['usual'] });
    const bars = within(region()).getAllByRole('listitem');
    expect(bars[0]?.textContent).toMatch(/: first in .* of 100 weightings/);
    await userEvent.click(within(region()).getByText(/and the numbers$/));
    const places = within(region()).getByRole('table', { name: /at which place/ });
    const cells = within(places)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').length);
    expect(new Set(cells)).toEqual(new Set([5]));
    within(region()).getByRole('table', { name: /put the platform on the left before/ });
    expect(region().textContent).toMatch(/comes first when “.*” matters? (more|less)/);
  });

  test('prints the seed, the draws and the error, and leads to the method', async () => {
    await showResult({ budget: ['nothing'] });
    expect(region().textContent).toContain('10,000 weightings');
    expect(region().textContent).toContain('Seed 7; the standard error of a share is at most half a hundredth.');
    const link = within(region()).getByRole('link', { name: 'How this is worked out' });
    expect(link.getAttribute('href')).toContain('doubt');
  });

  test('is not asked where one is left, or where nothing weighs anything', async () => {
    await showResult({ priorities: ['cost-none', 'uptime-none', 'disks-none'] });
    expect(screen.queryByRole('region', { name: 'How sure' })).toBeNull();
  });
});

describe('weak spots', () => {
  test('of the first one stand before the praise, with fact, source and why it matters', async () => {
    await showResult({ outage: ['none'], priorities: ['cost-important'] });
    const warning = screen.getByRole('region', { name: /^Before you choose Basalt: a weak spot where it matters$/ });
    expect(warning.textContent).toContain('Fee: High');
    expect(warning.textContent).toContain('Said in the manual.');
    expect(warning.textContent).toContain('“Cost” is important here.');
    within(warning).getByRole('link', { name: 'docs.example.org' });
    const order = screen.getByRole('region', { name: 'The order' });
    expect(warning.compareDocumentPosition(order)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('are not spoken of where there are none', async () => {
    await showResult({ budget: ['nothing'], outage: ['hours'] });
    expect(screen.queryByRole('region', { name: /^Before you choose/ })).toBeNull();
  });
});

describe('what matters', () => {
  const panel = () => screen.getByRole('region', { name: 'What matters' });

  test('is changed in place, and tells where the answers had put it', async () => {
    const set = vi.fn<() => void>();
    await showResult({ budget: ['nothing'], priorities: ['uptime-critical'] }, { importance: { set } });
    await userEvent.click(within(panel()).getByText('Change how much each group matters'));
    expect(within(panel()).getByText('Changed by you; your answers: nice to have')).toBeDefined();
    const cost = within(panel()).getByRole('combobox', { name: 'Cost' });
    await userEvent.selectOptions(cost, 'important');
    expect(set).toHaveBeenCalledWith('cost', 'important');
    await userEvent.selectOptions(within(panel()).getByRole('combobox', { name: 'Uptime' }), 'nice to have');
    expect(set).toHaveBeenLastCalledWith('uptime', undefined);
  });

  test('shows what was chosen at once, before the order follows', async () => {
    await showResult({ budget: ['nothing'] });
    const cost = within(panel()).getByRole<HTMLSelectElement>('combobox', { name: 'Cost' });
    await userEvent.selectOptions(cost, 'none');
    expect(cost.value).toBe('none');
    // what is said about it comes with the verdict, in one piece
    expect(panel().textContent).not.toContain('Changed by you');
  });

  test('all goes back to what the answers say', async () => {
    const reset = vi.fn<() => void>();
    await showResult({ budget: ['nothing'], priorities: ['uptime-none'] }, { importance: { reset } });
    await userEvent.click(within(panel()).getByRole('button', { name: 'Back to what your answers say' }));
    expect(reset).toHaveBeenCalledOnce();
  });

  test('says politely what moved and marks the places', async () => {
    const moves = new Map([
      ['amber', 2],
      ['cobalt', -1],
    ]);
    await showResult({ budget: ['nothing'] }, { importance: { moves, moved: 'Amber moved up to first.' } });
    expect(within(panel()).getByRole('status').textContent).toBe('Amber moved up to first.');
    const [first, second] = within(screen.getByRole('region', { name: 'The order' })).getAllByRole('listitem');
    expect(first?.textContent).toContain(', up 2');
    expect(second?.textContent).toContain(', down 1');
  });
});
