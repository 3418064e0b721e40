import { addresses } from './addresses.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

for (const address of addresses) {
  test(`${address} can be used by everybody in both themes`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect(page.getByText(/^Fetching/)).toHaveCount(0);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('section details, article details')) {
        if (fold.closest('table') === null) fold.open = true;
      }
    });
    await expectAccessible(page);
  });
}

test('a table whose cells stand below one another is still a table', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/platforms/xcp-ng');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('rowheader').first()).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Source' })).toHaveCount(1);
});
