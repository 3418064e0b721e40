import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const table = (page: Page, name: string) => page.getByRole('table', { name });
const platforms = (page: Page) => table(page, 'Which platform offers which mode');

test('two modes at a time fit on a narrow screen, and what a cell opens fits, too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/modes#platforms');
  const heads = platforms(page).getByRole('columnheader');
  await expect(heads).toHaveText(['Platform', 'PV', 'HVM']);
  await page.locator('#platforms').getByLabel('On the right').selectOption('PVH');
  await expect(heads).toHaveText(['Platform', 'PV', 'PVH']);
  const row = platforms(page).getByRole('row', { name: /^Xen Project/ });
  await row.getByRole('button').last().click();
  await expect(row.getByText('The vendor says so')).toBeVisible();
  await page.locator('#properties').getByLabel('Show who says so').check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('an address leads to its section, and without the tables the explanation stands', async ({ page, complaints }) => {
  await page.goto('/modes#figures');
  await expect(page.getByRole('heading', { name: 'Speed, as it was published' })).toBeInViewport();
  await page.route(/\/assets\/modes-loaded[^/]*\.js/, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('The tables could not be loaded.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'PVH: who talks to whom' })).toBeVisible();
  await page.unroute(/\/assets\/modes-loaded[^/]*\.js/);
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(platforms(page)).toBeVisible();
  complaints.splice(0);
});

test('on paper each value has the number of its source, and the sources stand at the end', async ({ page }) => {
  await page.goto('/modes');
  await expect(platforms(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const row = platforms(page).getByRole('row', { name: /^XCP-ng/ });
  await expect(row).toContainText(/Removed: .*\[\d+\]/);
  const sources = page.getByRole('region', { name: 'Sources' });
  expect(await sources.getByRole('listitem').count()).toBeGreaterThan(100);
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
});
