import { act, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetEdition } from '#app/edition-file.ts';
import { edition } from '#catalogue/edition.ts';
import { catalogue } from '#catalogue/index.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { recommend } from '#scoring/recommend.ts';
import { points } from '#ui/points.ts';
import { frozenResults } from '../editions/frozen-results.ts';
import { openAt } from './open-at.tsx';
import { serveFiles, textOf } from './published-edition.ts';

afterEach(() => {
  forgetEdition('2026-11');
  vi.unstubAllGlobals();
});

const [, shared] = frozenResults;
if (shared === undefined) throw new Error('there is no frozen result');
const nameOf = (id: string) => catalogue.platforms.find((platform) => platform.id === id)?.name ?? id;
const region = /When this was shared, and today/;

describe('a link of the first edition', () => {
  test('shows the places and points that it had then, beside those of today', async () => {
    serveFiles();
    const page = await openAt(`/result${shared.link}`);
    const table = await page.findByRole('table', { name: /Places and points/ });
    const rows = new Map(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => [row.firstElementChild?.textContent, row.textContent]),
    );
    const today = recommend(readLink(parseSearch(shared.link), catalogue).answers, catalogue).ranked;
    for (const line of shared.order.slice(0, 5)) {
      const [place, platform = '', then] = line.split(' ');
      const own = today.find((ranked) => ranked.platform === platform);
      const now = own === undefined ? 'ruled out' : `place ${own.place}, ${points(own.score.middle)} points`;
      expect(rows.get(nameOf(platform))).toContain(`place ${place}, ${points(Number(then) / 100)} points${now}`);
    }
    const [first] = shared.order;
    expect(page.getByRole('region', { name: region }).textContent).toContain(
      `When this was shared, ${nameOf(first?.split(' ')[1] ?? '')} came first`,
    );
  });

  test('names what has changed since, each fact with the way to its row', async () => {
    serveFiles();
    const page = await openAt(`/result${shared.link}`);
    await page.findByRole('table', { name: /Places and points/ });
    const section = page.getByRole('region', { name: region });
    const folds = within(section).getAllByText(/^Everything that/);
    await act(async () => page.user.click(folds.at(-1) ?? section));
    const facts = await within(section).findAllByRole('link', { name: /, / });
    expect(facts.every((fact) => /^\/platforms\/[a-z-]+\?.*#[a-z-]+$/.test(fact.getAttribute('href') ?? ''))).toBe(
      true,
    );
    expect(within(section).getByRole('link', { name: '2026-11.json' }).getAttribute('href')).toBe(
      '/editions/2026-11.json',
    );
  });

  test('says nothing more of then once an answer is changed', async () => {
    serveFiles();
    const page = await openAt(`/result${shared.link}`);
    await page.findByRole('table', { name: /Places and points/ });
    await act(async () => page.user.click(page.getByRole('link', { name: 'Change Backup' })));
    expect(page.address()).not.toContain('edition');
  });

  test('whose edition cannot be loaded says who led by its own account, and can be tried again', async () => {
    let isOnline = false;
    serveFiles((address) => (isOnline ? textOf(address) : undefined));
    const page = await openAt(`/result${shared.link.replace('seen=proxmox-ve', 'seen=xen-project')}`);
    const notice = await page.findByRole('region', { name: 'The result has changed since this link was made' });
    expect(notice.textContent).toContain('could not be loaded');
    isOnline = true;
    await act(async () => page.user.click(within(notice).getByRole('button', { name: 'Try again' })));
    const section = await page.findByRole('table', { name: /Places and points/ });
    expect(section.closest('section')?.textContent).toContain('The link itself names Xen Project');
  });
});

describe('a link of an edition that is not kept', () => {
  const { link } = shared;
  test.each([
    ['2031-01', 'these pages do not know yet'],
    ['2025-12', 'there was none'],
    ['after-2026-11', 'not published by themselves'],
  ])('such as %s says so, and fetches nothing', async (id, reason) => {
    const asked = serveFiles();
    const page = await openAt(
      `/result${link.replace('edition=2026-11', `edition=${id}`).replace('seen=proxmox-ve', 'seen=vmware-server')}`,
    );
    const notice = await page.findByRole('region', { name: 'The result has changed since this link was made' });
    expect(notice.textContent).toContain(reason);
    expect(asked).not.toHaveBeenCalled();
  });
});

test('a link of today fetches nothing and says nothing of then', async () => {
  const asked = serveFiles();
  const own = shared.link.replace('edition=2026-11', `edition=${catalogue.edition}`).replace(/&seen=.*$/, '');
  const page = await openAt(`/result${own}`);
  await page.findByRole('region', { name: 'The order' });
  expect(page.queryByRole('region', { name: region })).toBeNull();
  expect(asked).not.toHaveBeenCalled();
  expect(catalogue.edition.endsWith(edition)).toBe(true);
});
