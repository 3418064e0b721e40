import { act, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { recommend } from '#scoring/recommend.ts';
import { openAt } from './open-at.tsx';

const lab = 'purpose=lab&hosts=one';
const macs = 'purpose=lab&hosts=one&guests=macos';

/** Two leaders, worked out here as well, so that a fact may change without breaking a test. */
function leaderOf(search: string): string {
  const leader = recommend(readLink(parseSearch(search), catalogue).answers, catalogue).ranked[0]?.platform;
  return catalogue.platforms.find(({ id }) => id === leader)?.name ?? '?';
}

const beside = (...opinions: readonly string[]) =>
  `/differences${stringifySearch(Object.fromEntries(opinions.map((text, at) => ['abcdefgh'[at] ?? '', text])))}`;

async function differencesAt(address: string) {
  const page = await openAt(address);
  const title = () => page.getByRole('heading', { level: 1 }).textContent;
  const region = (name: RegExp | string) => within(page.getByRole('region', { name }));
  const paste = async (text: string): Promise<void> => {
    const field = page.getByRole('textbox', { name: 'Link to a result' });
    await page.user.clear(field);
    if (text !== '') await page.user.click(field);
    if (text !== '') await page.user.paste(text);
    await page.user.click(page.getByRole('button', { name: 'Add this opinion' }));
  };
  return { ...page, title, region, paste };
}

test('two opinions part over a question, and the page says which, and who loses least', async () => {
  expect(leaderOf(lab)).not.toBe(leaderOf(macs));
  const page = await differencesAt(beside(`${lab}&name=Anna`, macs));
  await page.findByRole('heading', {
    level: 1,
    name: `They part over one question: ${leaderOf(lab)} or ${leaderOf(macs)}`,
  });
  expect(page.region('What it turns on').getByRole('heading', { name: 'Guest systems' })).toBeDefined();
  expect(page.region('What it turns on').getByText(/^With B’s answer,/).textContent).toContain('for Anna');
  const least = page.region(/loses least for both$/);
  expect(least.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Platform',
    'Anna',
    'B',
    'Largest loss',
  ]);
  expect(page.region('Where they agree').getByText('Purpose')).toBeDefined();
  const shares = await page.region('All weightings together').findByText(/ comes first in \d+ of 100/);
  expect(shares.textContent).toContain(leaderOf(lab));
});

test('the address says whether all answers are shown, and what an opinion is called', async () => {
  const page = await differencesAt(beside(lab, macs));
  const rows = () => page.region('Answers side by side').getAllByRole('rowheader').length;
  expect(rows()).toBe(1);
  await page.user.click(page.getByRole('checkbox', { name: 'Only answers that differ' }));
  await waitFor(() => expect(page.address()).toBe(`${beside(lab, macs)}&answers=all`));
  expect(rows()).toBe(3);
  await page.user.click(page.getByRole('button', { name: 'Give a name to B' }));
  await page.user.type(page.getByRole('textbox', { name: 'Whose opinion B is' }), 'Ben <b>{Enter}');
  await waitFor(() => expect(page.address()).toBe(`${beside(lab, `${macs}&name=Ben%20%3Cb%3E`)}&answers=all`));
  expect(page.getAllByRole('columnheader', { name: 'Ben <b>' }).length).toBeGreaterThan(0);
  expect(document.activeElement?.textContent).toBe('Rename Ben <b>');
  act(() => page.router.history.back());
  await waitFor(() => expect(page.address()).toBe(`${beside(lab, macs)}&answers=all`));
});

test('each opinion leads to its own result, and the candidates to the comparison', async () => {
  const page = await differencesAt(beside(lab, `${macs}&edition=2026-11&seen=xcp-ng`));
  expect(page.region('The opinions').getByText(/^XCP-ng.* came first when this link was made/)).toBeDefined();
  const side = page.getByRole('link', { name: 'Compare the two side by side' });
  expect(side.getAttribute('href')).toMatch(/^\/compare\?with=[a-z-]+\.[a-z-]+$/);
  await page.user.click(page.getByRole('link', { name: 'Result of B' }));
  await page.findByRole('heading', { level: 2, name: 'The order' });
  await waitFor(() => expect(page.address()).toBe(`/result?${macs}&edition=2026-11&seen=xcp-ng`));
});

test('links are pasted one after the other, from any host, and taken out again', async () => {
  const page = await differencesAt('/differences');
  expect(page.title()).toBe('Two opinions');
  await page.paste('what do you think?');
  expect(page.getByRole('alert').textContent).toMatch(/^No answers stand in this text\./);
  await waitFor(() => expect(page.address()).toBe('/differences'));
  await page.paste(`https://colleague.example/app/result?${lab}&edition=2026-11#order`);
  await page.findByRole('heading', { level: 1, name: 'A second opinion is missing' });
  await page.paste(`Mine: /result?${macs}.`);
  await waitFor(() => expect(page.address()).toBe(beside(`${lab}&edition=2026-11`, macs)));
  expect(document.activeElement).toBe(page.getByRole('heading', { level: 1 }));
  await page.user.click(page.getByRole('button', { name: 'Remove A' }));
  await waitFor(() => expect(page.address()).toBe(beside(macs)));
});

test('the result leads to a colleague’s', async () => {
  const page = await openAt(`/result?${lab}`);
  await act(async () => page.user.click(page.getByText('Compare with a colleague’s link')));
  const field = await page.findByRole('textbox', { name: 'A colleague’s link to a result' });
  await page.user.click(field);
  await page.user.paste(`https://colleague.example/result?${macs}`);
  await page.user.click(page.getByRole('button', { name: 'Show the differences' }));
  await page.findByRole('heading', { level: 2, name: 'The opinions' });
  const { a = '', b } = parseSearch(new URL(page.address(), 'https://example.org').search);
  expect(a).toMatch(/^purpose=lab&hosts=one&edition=[a-z0-9-]+&seen=[a-z-]+$/);
  expect(b).toBe(macs);
});

test('answers that stand in the address beside the opinions can become one', async () => {
  const page = await differencesAt(`${beside(lab)}&purpose=hosting`);
  await page.user.click(page.getByRole('button', { name: 'Add them as an opinion' }));
  await waitFor(() => expect(page.address()).toBe(beside(lab, 'purpose=hosting')));
});

test('nonsense is left out and said, once', async () => {
  const page = await differencesAt(beside(`${lab}&colour=red`, 'hello', macs));
  const notice = page.region('Part of these opinions could not be read');
  expect(notice.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'A: colour=red (no such question)',
    'B: hello (holds no answers)',
  ]);
  expect(page.queryByRole('region', { name: 'Part of this link could not be read' })).toBeNull();
  expect(page.region('The opinions').getAllByRole('listitem')).toHaveLength(2);
});

test('eight opinions stand in one table, and there is no room for a ninth', async () => {
  const page = await differencesAt(beside(lab, macs, lab, lab, macs, lab, lab, 'purpose=hosting'));
  expect(page.getByText(/^Eight opinions stand here/)).toBeDefined();
  expect(page.queryByRole('textbox')).toBeNull();
  expect(page.region('Answers side by side').getAllByRole('columnheader')).toHaveLength(9);
  await page.findByRole('heading', { level: 1, name: /^They part over / });
});
