import { waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openAt } from './open-at.tsx';

const given = 'purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=iscsi.fc&budget=support-only';

// No layout in memory, so nothing to scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

afterEach(() => vi.restoreAllMocks());

test('a result is copied as a decision record that agrees with the page and names its link, or by hand', async () => {
  const page = await openAt(`/result?${given}`);
  const sure = page.getByRole('region', { name: 'How sure' });
  await page.findByRole('region', { name: 'What would change it' });
  await waitFor(() => expect(sure.getAttribute('aria-busy')).toBe('false'));
  await page.user.click(page.getByText('More ways to hand it on'));
  await page.user.click(await page.findByRole('button', { name: 'Copy as Markdown' }));
  expect(await page.findByText('Copied as Markdown.')).toBeDefined();
  const text = await navigator.clipboard.readText();
  const title = page.getByRole('heading', { level: 1 }).textContent;
  expect(text.split('\n')[0]).toMatch(/^# Virtualisation platform, \d{1,2} \w+ \d{4}: /);
  expect(text.split('\n')[0]).toContain(title);
  expect(text).toContain(`/result?${given}&edition=`);
  const order = within(page.getByRole('region', { name: 'The order' })).getAllByRole('listitem');
  const names = order.map((item) => within(item).getAllByRole('link')[0]?.textContent ?? '?');
  expect(names.length).toBeGreaterThan(3);
  names.forEach((name) => expect(text).toContain(`| ${name} |`));
  const table = page.getByRole('link', { name: 'Put the first platforms side by side' });
  expect(table.getAttribute('href')).toContain(`/compare?${given}&with=`);

  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await page.user.click(page.getByRole('button', { name: 'Copy as Markdown' }));
  const field = await page.findByRole('textbox', { name: 'Decision record in Markdown' });
  expect((field as HTMLTextAreaElement).value).toBe(text);
});

test('before anything is answered there is nothing to hand on', async () => {
  const page = await openAt('/result');
  expect(page.queryByText('More ways to hand it on')).toBeNull();
});
