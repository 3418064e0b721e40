import { addresses } from './addresses.ts';
import { expect, test } from './fixtures.ts';

for (const width of [320, 768, 1440]) {
  test(`no page is wider than ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect(page.getByText(/^Fetching/)).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
    }
  });
}
