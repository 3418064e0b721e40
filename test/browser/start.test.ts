import { expect, expectAccessible, test } from './fixtures.ts';

test('from the start page to the first answer, which survives going back and reloading', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Start with the first question' }).click();
  await expectAccessible(page);
  const first = page.url();
  await page.getByRole('radio').first().check();
  await expect(page).toHaveURL(/\?\w+=/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).not.toHaveURL(first);

  await page.goBack();
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeChecked();
});
