import { expect, expectAccessible, test } from './fixtures.ts';

const answers = 'purpose=lab&hosts=one';

test('the open search can be used by everybody, in both colours, and is as wide as a small phone', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`/method?${answers}`);
    await page.getByRole('button', { name: 'Search' }).click();
    await expectAccessible(page);
    await page.getByRole('combobox', { name: /^Search/ }).fill('xen');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ found$/);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  for (const option of await page.getByRole('dialog').getByRole('option').all()) {
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('by keyboard alone: opened, left, opened again, and gone where it led', async ({ page }) => {
  await page.goto(`/platforms?${answers}`);
  const button = page.getByRole('button', { name: 'Search' });
  await expect(button).toHaveAttribute('aria-keyshortcuts', /Control/);
  await button.focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('citrix hypervisor');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 found');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('XenServer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/platforms/xenserver?${answers}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('terms that can be explained move nothing on the page; their note stays in the window and closes', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/later-[^/]*\.(js|css)$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/q/storage');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('p, label, h1, button, summary, footer')].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [each.textContent?.slice(0, 20), x, y, width, height].join(' ');
      }),
    );
  const before = await places();
  release();
  const mark = page.getByRole('button', { name: 'hyper-converged' });
  await mark.waitFor();
  expect(await places()).toEqual(before);
  await mark.click();
  const note = page.getByRole('note', { name: 'Hyper-converged' });
  const box = await note.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
});

test('without the network a question can be answered all the same, and the search says that it is missing', async ({
  page,
  complaints,
}) => {
  await page.route(/\/later-[^/]*\.js$/, (route) => route.abort());
  await page.goto('/q/storage');
  await page.getByRole('checkbox', { name: 'NFS share' }).check();
  await expect(page).toHaveURL('/q/storage?storage=nfs');
  await page.getByRole('button', { name: 'Search' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await expect(alert.getByRole('link')).toHaveCount(2);
  complaints.splice(0);
});
