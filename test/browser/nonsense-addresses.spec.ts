import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const long = 'x'.repeat(100_000);

const pages: Readonly<Record<string, string>> = {
  '/q/__proto__': 'No such page',
  '/q/constructor': 'No such page',
  '/q/': 'No such page',
  '/q/purpose/more': 'No such page',
  '/nowhere': 'No such page',
  '/q/purpose?__proto__=x': 'What will the servers be for?',
  '/q/purpose?constructor=x&toString=y': 'What will the servers be for?',
  '/q/purpose?purpose=__proto__.constructor': 'What will the servers be for?',
  '/q/purpose?purpose=%E0%A4%A': 'What will the servers be for?',
  '/q/priorities?priorities=cost-critical.cost-nice.x-y-z.-': 'How much does each group matter?',
  '/answers?&&&===&?': 'Your answers',
  '/?purpose=lab&purpose=edge': 'Which hypervisor, and when?',
};

for (const [address, heading] of Object.entries(pages)) {
  test(`${address} gives a page`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Which Hypervisor' })).toBeVisible();
  });
}

/** Goes where a server might not let one go: some refuse such an address before any page is loaded. */
async function arriveAt(page: Page, address: string): Promise<void> {
  await page.goto('/answers');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate((text) => {
    history.pushState(null, '', text);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

for (const address of ['/q/%E0%A4%A', '/%E0%A4%A', '/q/%', '/platforms/%E0%A4%A']) {
  test(`${address}, whose percent signs are broken, gives a page`, async ({ page }) => {
    await arriveAt(page, address);
    await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Which Hypervisor' })).toBeVisible();
  });

  test(`${address} gives a page from the server, too`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
  });
}

test('a query of 100 kB gives a page', async ({ page }) => {
  await arriveAt(page, `/answers?purpose=lab&${long}=${long}`);
  await expect(page.getByText('A lab, or servers at home')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Part of this link could not be read' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a mangled link says what was dropped and keeps the rest', async ({ page }) => {
  await page.goto('/q/guests?purpose=lab&guests=linux.cp-m&colour=red&team=small-team.platform-team');
  const notice = page.getByRole('region', { name: 'Part of this link could not be read' });
  await expect(notice).toContainText('guests=cp-m');
  await expect(notice).toContainText('colour=red');
  await expect(notice).toContainText('team=platform-team');
  await expect(page.getByRole('checkbox', { name: 'Linux', exact: true })).toBeChecked();
});
