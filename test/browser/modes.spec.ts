import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const addresses = [
  '/result?purpose=consolidate&hosts=up-to-8&guests=linux.windows-server.linux-legacy',
  '/result?cpu=x86-without-vt&guests=linux.windows-server',
  '/result?hosts=one',
];

const modes = (page: Page) => page.getByRole('region', { name: 'The mode for each guest' });

async function openModes(page: Page, address: string) {
  await page.goto(address);
  await expect(modes(page)).not.toHaveAttribute('aria-busy', 'true');
  const closed = modes(page).locator('details:not([open])');
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((folds) => {
      for (const fold of folds) fold.toggleAttribute('open', true);
    });
    await page.evaluate(async () => new Promise(requestAnimationFrame));
  }
  await expect(modes(page).getByText(/^Fetching/)).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`modes of which some are impossible can be used by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openModes(page, '/result?cpu=x86-without-vt&guests=linux.windows-server');
    await expectAccessible(page);
  });
}

for (const width of [320, 390]) {
  test(`the modes with everything unfolded fit into ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await openModes(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
    }
  });
}

test('the verdict stands without the modes, which can be asked for again', async ({ page, complaints }) => {
  await page.route(/\/assets\/result-modes[^/]*\.js/, (route) => route.abort());
  await page.goto(addresses[0] ?? '');
  await expect(page.getByText('The mode for each guest could not be loaded.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'The order' })).toBeVisible();
  await page.unroute(/\/assets\/result-modes[^/]*\.js/);
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(modes(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
  complaints.splice(0);
});

test('with the keyboard alone a guest’s reasons unfold', async ({ page }) => {
  await page.goto(addresses[0] ?? '');
  const summary = modes(page).locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(modes(page).getByText('Secure Boot and virtual TPM').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(modes(page).getByRole('link').filter({ hasText: '.' }).first()).toBeFocused();
});

test('on paper each guest has its line, and folds stay away', async ({ page }) => {
  await page.goto(addresses[0] ?? '');
  await expect(modes(page).getByRole('heading', { level: 4, name: 'Windows Server' }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(modes(page).getByText('HVM with virtio').first()).toBeVisible();
  await expect(modes(page).locator('summary').first()).toBeHidden();
});
