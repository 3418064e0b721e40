import { expect, test } from './fixtures.ts';

test('from a result the link leads to the alternative itself, not to the top of its page', async ({ page }) => {
  await page.goto('/result?purpose=hosting&guests=macos');
  const section = page.getByRole('region', { name: 'You may not need a hypervisor' });
  await section.getByRole('link', { name: 'Virtual machines on a Mac' }).click();
  const entry = page.getByRole('article', { name: 'Virtual machines on a Mac' });
  await expect(entry).toBeInViewport();
  await expect.poll(async () => (await entry.boundingBox())?.y).toBeLessThan(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.goto('/alternatives#windows-client');
  const last = page.getByRole('article', { name: 'Hyper-V and WSL 2 on a Windows PC' });
  await expect.poll(async () => (await last.boundingBox())?.y).toBeLessThan(200);
});
