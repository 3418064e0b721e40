import { expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { recommend } from '#scoring/recommend.ts';
import { oldNames } from '#wizard/old-names.ts';
import { typicalSituations } from '#wizard/situations.ts';
import { openAt } from './open-at.tsx';

test.each(typicalSituations)('the situation "$title" opens a result with all of its answers', async (situation) => {
  const page = await openAt('/');
  const address = page.getByRole('link', { name: situation.title }).getAttribute('href') ?? '';
  const link = readLink(parseSearch(address.replace('/result', '')), catalogue);
  expect(link).toEqual({ answers: situation.answers, dropped: [] });
  expect(recommend(link.answers, catalogue).ranked.length).toBeGreaterThan(0);
});

test('each of the old names leads to a platform that exists, and what has ended is said to have ended', () => {
  const status = new Map(catalogue.platforms.map(({ id, values }) => [id, values['status']]));
  for (const { now, ended = [] } of oldNames) {
    for (const { platform } of now) expect(status.get(platform), platform).not.toBe('ended');
    for (const { platform } of ended) expect(status.get(platform), platform).toBe('ended');
    for (const { platform } of now) expect(status.has(platform), platform).toBe(true);
  }
});

test('an address with answers is taken up where it stands', async () => {
  const page = await openAt('/?purpose=lab&hosts=one');
  expect(page.getByRole('link', { name: 'Go on where you are' }).getAttribute('href')).toBe(
    '/q/guests?purpose=lab&hosts=one',
  );
  expect(page.getByRole('link', { name: 'Show the result' }).getAttribute('href')).toBe(
    '/result?purpose=lab&hosts=one',
  );
  await page.user.click(page.getByRole('link', { name: 'Start afresh' }));
  await page.findByRole('link', { name: 'Start with the first question' });
});

test('the last answers of this device can be opened again, and forgotten', async () => {
  const page = await openAt('/', [{ search: '?purpose=lab&hosts=one', leader: 'proxmox-ve', date: '2026-11-02' }]);
  const region = page.getByRole('region', { name: 'Your last answers' });
  expect(region.textContent).toContain('2 answers, 2 November 2026');
  expect(page.getByRole('link', { name: 'Proxmox Virtual Environment led' }).getAttribute('href')).toBe(
    '/result?purpose=lab&hosts=one',
  );
  await page.user.click(page.getByRole('button', { name: 'Forget them' }));
  expect(page.queryByRole('region', { name: 'Your last answers' })).toBeNull();
  expect(page.store.getState().lastDecisions).toEqual([]);
});
