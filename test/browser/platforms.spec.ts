import { expect, test } from './fixtures.ts';

test('the list is narrowed down, a reload keeps it so, and one step leads back to all', async ({ page }, {
  project,
}) => {
  await page.goto('/platforms?purpose=lab');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^All \d+ platforms$/);
  if (project.name === 'phone') await page.getByText('Filters', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Xen / }).check();
  await page.getByRole('checkbox', { name: /^Ended / }).check();
  await page.getByRole('searchbox').pressSequentially('oracle');
  await expect(page).toHaveURL('/platforms?purpose=lab&engine=xen&status=ended&text=oracle');
  await expect(status).toHaveText(/^1 of \d+ platforms$/);
  await page.reload();
  await expect(status).toHaveText(/^1 of \d+ platforms$/);
  await expect(page.getByRole('searchbox')).toHaveValue('oracle');
  await page.getByRole('button', { name: /^Show all / }).click();
  await expect(page).toHaveURL('/platforms?purpose=lab');
  await expect(status).toHaveText(/^All \d+ platforms$/);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Oracle VM Server for x86' })).toBeVisible();
});

test('by keyboard alone the contents lead to the price, and the figures follow another cluster', async ({ page }) => {
  await page.goto('/platforms/vmware-vsphere');
  const way = page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Price' });
  await way.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Price' })).toBeInViewport();
  await expect(page).toHaveURL('/platforms/vmware-vsphere#price');
  const figure = page.getByRole('region', { name: 'Price' }).getByRole('status');
  const before = await figure.textContent();
  await page.getByRole('textbox', { name: 'Hosts' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('12');
  await expect(figure).toHaveText(/^12 hosts with 2 sockets of 16 cores each, and 40 virtual machines: [\d,.]+ /);
  expect(await figure.textContent()).not.toBe(before);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Sockets in a host' })).toBeFocused();
});

test('on paper a platform keeps its tables, its releases by the day, and every address', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.goto('/platforms/vmware-vsphere');
  const price = page.getByRole('region', { name: 'Price' });
  await expect(price.getByRole('status')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(price.getByRole('status')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const release = page
    .getByRole('table', { name: /^Its releases, seen from \d+ \w+ \d{4}$/ })
    .getByRole('row')
    .nth(1);
  const [name, time] = [release.getByRole('rowheader'), release.getByRole('cell').first()];
  const boxes = await Promise.all([name.boundingBox(), time.boundingBox()]);
  expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x);
  const printed = await release.getByRole('link').evaluate((own) => getComputedStyle(own, '::after').content);
  expect(printed).toMatch(/^"https:\/\/.+"$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
});
