import { waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { openAt } from './open-at.tsx';

const given = 'purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=iscsi.fc&budget=support-only';

// No layout in memory, so nothing to scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

test('how sure it is follows the verdict, and the headline agrees with it', async () => {
  const page = await openAt(`/result?${given}`);
  expect(page.getByRole('heading', { level: 1 }).textContent).toMatch(/has the most points$/);
  const sure = page.getByRole('region', { name: 'How sure' });
  await waitFor(() => expect(sure.getAttribute('aria-busy')).toBe('false'));
  const words = within(sure).getByRole('status').textContent ?? '';
  const starts = {
    'Clear.': /comes first$/,
    'Leaning, not clear.': /^Leaning towards/,
    'No clear winner.': /^No clear winner:/,
  };
  const [, title] = Object.entries(starts).find(([word]) => words.startsWith(word)) ?? [];
  expect(page.getByRole('heading', { level: 1 }).textContent).toMatch(title ?? /^none of them$/);
});

test('a sentence about what would change it leads to a result with that leader, and Back leads here again', async () => {
  const page = await openAt(`/result?${given}`);
  const changes = await page.findByRole('region', { name: 'What would change it' });
  const [link] = await within(changes).findAllByRole(
    'link',
    { name: /^If .* would come first\.$/ },
    { timeout: 20_000 },
  );
  const named = /, (.*) would come first\.$/.exec(link?.textContent ?? '')?.[1] ?? '?';
  await page.user.click(link ?? changes);
  const order = page.getByRole('region', { name: 'The order' });
  await waitFor(() => expect(within(order).getAllByRole('listitem')[0]?.textContent).toContain(named));
  expect(page.address()).not.toBe(`/result?${given}`);
  page.router.history.back();
  await waitFor(() => expect(page.address()).toBe(`/result?${given}`));
});

test('asking why not stands in the address, is not dropped, and is not carried to other pages', async () => {
  const page = await openAt(`/result?${given}`);
  const why = await page.findByRole('region', { name: 'Why not another one?' });
  await page.user.selectOptions(within(why).getByRole('combobox'), 'VMware vSphere / ESX (sold as VCF and VVF)');
  await page.user.click(within(why).getByRole('button', { name: 'Say why' }));
  const answer = await page.findByRole('region', { name: /^Why not VMware vSphere/ });
  expect(page.address()).toBe(`/result?${given}&why=vmware-vsphere`);
  expect(await within(answer).findByText('One fact rules it out:')).toBeDefined();
  expect(page.queryByRole('region', { name: 'Part of this link could not be read' })).toBeNull();
  expect(page.store.getState().lastDecisions[0]?.search).toBe(`?${given}`);
  expect(page.getByRole('link', { name: 'Change Storage' }).getAttribute('href')).toBe(`/q/storage?${given}`);
  page.router.history.back();
  await page.findByRole('region', { name: 'Why not another one?' });
});

test('from the order one asks with a click', async () => {
  const page = await openAt(`/result?${given}`);
  const order = page.getByRole('region', { name: 'The order' });
  const [link] = within(order).getAllByRole('link', { name: /^Why not .*\?$/ });
  await page.user.click(link ?? order);
  const answer = await page.findByRole('region', { name: /^Why not (?!another)/ });
  expect(await within(answer).findByText(/^It has place/)).toBeDefined();
});

test('a platform that does not exist is not asked about, and that is no error', async () => {
  const page = await openAt(`/result?${given}&why=granite`);
  expect(await page.findByRole('region', { name: 'Why not another one?' })).toBeDefined();
});

test('what matters is changed on the result: the link follows, and what moved is said and marked', async () => {
  const page = await openAt(`/result?${given}&why=xcp-ng`);
  const panel = page.getByRole('region', { name: 'What matters' });
  await page.user.selectOptions(within(panel).getByRole('combobox', { name: 'Openness and control' }), 'critical');
  await waitFor(() => expect(page.address()).toBe(`/result?${given}&priorities=openness-critical&why=xcp-ng`));
  expect(await within(panel).findByText('Changed by you; your answers: nice to have')).toBeDefined();
  await waitFor(() => expect(within(panel).getByRole('status').textContent).not.toBe(''));
  const order = page.getByRole('region', { name: 'The order' });
  expect(order.textContent).toMatch(/, (up|down) \d/);
  await page.user.click(within(panel).getByRole('button', { name: 'Back to what your answers say' }));
  await waitFor(() => expect(page.address()).toBe(`/result?${given}&why=xcp-ng`));
  page.router.history.back();
  await waitFor(() => expect(page.address()).toContain('openness-critical'));
  await waitFor(() => expect(within(panel).getByRole('status').textContent).toBe(''));
  const list = within(panel).getByRole<HTMLSelectElement>('combobox', { name: 'Openness and control' });
  expect(list.value).toBe('critical');
  page.router.history.go(-2);
  await waitFor(() => expect(list.value).toBe('nice'));
});
