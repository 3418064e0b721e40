import { expect, test } from './fixtures.ts';

test('all pairs stand in a table where they fit, two at a time where they do not, and all of them on paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/thread');
  const table = page.getByRole('table', { name: /^When the product of a row is preferred/ });
  const chooser = page.getByRole('group', { name: 'Choose two of the six' });
  await expect(table.getByRole('rowheader')).toHaveCount(6);
  await expect(table.getByRole('columnheader', { name: 'over XenServer Citrix' })).toBeVisible();
  await expect(chooser).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(table).toBeHidden();
  await chooser.getByLabel('Prefer').selectOption('XCP-ng');
  await expect(page.getByRole('heading', { name: 'vSphere over XCP-ng' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await expect(chooser).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
});

test('with the keyboard alone a pair opens to its facts, and leads to them side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/thread?purpose=lab');
  const cell = page
    .getByRole('row', { name: /^Prefer XCP-ng/ })
    .getByRole('cell')
    .nth(1);
  await cell.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(cell.getByText('XenServer:', { exact: false }).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(cell.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Platforms side by side' })).toBeFocused();
  expect(new URL(page.url()).search).toMatch(/^\?purpose=lab&with=xcp-ng\.xenserver&find=licence/);
});
