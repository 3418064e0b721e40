import { expect, expectAccessible, test } from './fixtures.ts';

const two = 'purpose=lab&hosts=one';

test('how settled it is arrives beside the work: nothing jumps, the focus stays, and it is said once', async ({
  page,
}) => {
  await page.goto(`/q/guests?${two}`);
  const option = page.getByRole('checkbox', { name: 'Linux', exact: true });
  const leaders = page.getByRole('complementary', { name: 'Leading so far', includeHidden: true });
  await expect(leaders).toHaveCount(1);
  await page.evaluate(() => {
    Object.assign(window, { shifts: 0, heard: [] as string[] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0, hadRecentInput = false } = entry as PerformanceEntry & {
          value?: number;
          hadRecentInput?: boolean;
        };
        if (!hadRecentInput) Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + value });
      }
    }).observe({ type: 'layout-shift' });
    const status = document.querySelector('aside output');
    new MutationObserver(() => {
      if (status?.textContent) (Reflect.get(window, 'heard') as string[]).push(status.textContent);
    }).observe(status ?? document, { childList: true, characterData: true, subtree: true });
  });
  await option.focus();
  await page.keyboard.press('Space');
  await expect(leaders.getByText(/^Proxmox .* stays first in .* to answer the rest/).last()).toBeVisible();
  await expect(option).toBeFocused();
  const { shifts, heard } = await page.evaluate(() => ({
    shifts: Number(Reflect.get(window, 'shifts')),
    heard: Reflect.get(window, 'heard') as string[],
  }));
  expect(shifts).toBeLessThan(0.01);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain('stays first in');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expectAccessible(page);

  await leaders.getByRole('link', { name: /^Answer “.+” next$/ }).click();
  await expect(page).toHaveURL(new RegExp(`/q/(?!guests).+\\?${two}&guests=linux$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
