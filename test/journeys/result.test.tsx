import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { recommend } from '#scoring/recommend.ts';
import { openAt } from './open-at.tsx';

const given = 'purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=iscsi.fc&budget=support-only';
const verdict = recommend(readLink(parseSearch(given), catalogue).answers, catalogue);
const nameOf = (id: string | undefined) => catalogue.platforms.find((platform) => platform.id === id)?.name ?? '?';
const leader = verdict.ranked[0]?.platform;

test('a link shows the leader that its answers give', async () => {
  const page = await openAt(`/result?${given}`);
  expect(page.getByRole('heading', { level: 1 }).textContent).toContain(nameOf(leader));
  const order = page.getByRole('region', { name: 'The order' });
  expect(within(order).getAllByRole('listitem').slice(0, 5).length).toBe(5);
});

test('the first five are argued for and against, each with sources', async () => {
  const page = await openAt(`/result?${given}`);
  const reports = within(page.getByRole('region', { name: 'Reasons for and against' })).getAllByRole('article');
  expect(reports.map((report) => within(report).getByRole('heading', { level: 3 }).textContent)).toEqual(
    verdict.ranked.slice(0, 5).map(({ platform }) => nameOf(platform)),
  );
  const [first] = reports;
  if (first === undefined) throw new Error('no report');
  const sources = await within(first).findAllByText(/^(The vendor says so|An independent source|Our judgement)$/);
  expect(sources.length).toBeGreaterThan(2);
});

test('every platform is either in the order or ruled out', async () => {
  const page = await openAt(`/result?${given}`);
  const out = page.getByRole('region', { name: 'Ruled out' });
  for (const { platform } of verdict.ruledOut) expect(out.textContent).toContain(nameOf(platform));
  expect(verdict.ranked.length + verdict.ruledOut.length).toBe(catalogue.platforms.length);
});

test('an answer can be changed, and the others are kept', async () => {
  const page = await openAt(`/result?${given}&edition=2026-11&seen=${leader}`);
  await page.user.click(page.getByRole('link', { name: 'Change Storage' }));
  expect(page.address()).toBe(`/q/storage?${given}`);
});

test('when everything is ruled out, giving up an answer leads to a result', async () => {
  const page = await openAt(
    '/result?purpose=desktops&guests=macos.solaris&budget=none&compliance=common-criteria.fips',
  );
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('No platform is left');
  const ways = page.getByRole('region', { name: 'What would be enough to give up' });
  await page.user.click(within(ways).getAllByRole('link')[0] ?? ways);
  expect(await page.findByRole('heading', { level: 2, name: 'The order' })).toBeDefined();
  expect(page.address()).not.toContain('macos');
});

test('the device remembers the result, without what the sender saw', async () => {
  const page = await openAt(`/result?${given}&seen=xen-project`);
  const [last] = page.store.getState().lastDecisions;
  expect(last?.search).toBe(`?${given}`);
  expect(last?.leader).toBe(leader);
  expect(last?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a result without any answer is not remembered', async () => {
  const page = await openAt('/result');
  expect(page.store.getState().lastDecisions).toEqual([]);
  await page.user.click(page.getByRole('link', { name: 'Start with the first question' }));
  expect(page.address()).toBe('/q/purpose');
});

test('a link that saw another leader says so, and one with nonsense in it still opens', async () => {
  const page = await openAt(`/result?${given}&seen=vmware-server&edition=2026-01&nonsense=1&hosts=9`);
  const notice = await page.findByRole('region', { name: 'The result has changed since this link was made' });
  expect(notice.textContent).toContain('VMware Server');
  expect(page.getByRole('region', { name: 'Part of this link could not be read' })).toBeDefined();
});
