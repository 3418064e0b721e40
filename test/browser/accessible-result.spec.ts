import { expect, expectAccessible, test } from './fixtures.ts';

const addresses = [
  '/result',
  '/result?purpose=small-business&hosts=up-to-8&guests=linux.windows-server&budget=none&seen=xcp-ng&edition=2026-10',
  '/result?purpose=desktops&guests=macos.solaris&budget=none&compliance=common-criteria.fips',
  '/platforms',
  '/platforms/xcp-ng?purpose=lab',
  '/platforms?purpose=lab&engine=kvm.xen&fee=none&text=cluster',
  '/modes?guests=linux',
  '/method',
  '/differences?a=purpose%3Dlab%26hosts%3Done%26name%3DAnna&b=purpose%3Dlab%26guests%3Dmacos.linux',
  '/glossary?purpose=lab#slat',
  '/thread',
  '/alternatives?purpose=lab&hosts=one&guests=linux&workloads=containers',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of addresses) {
    test(`${address} can be used by everybody, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
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
}

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

test('a table whose cells stand below one another is still a table', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/platforms/xcp-ng');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('rowheader').first()).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Source' })).toHaveCount(1);
});
