import { opinionParameters } from '#link/opinion-parameters.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const lab = 'purpose=lab&hosts=one';
const macs = 'purpose=lab&hosts=one&guests=macos';
const eight = [
  lab,
  macs,
  `${lab}&name=Benedikta%20Long-Name`,
  'purpose=hosting',
  'purpose=edge&sites=many',
  macs,
  lab,
  'purpose=desktops',
];

test('by keyboard alone a colleague’s link is held against a result, and the outcome is found and heard', async ({
  page,
}) => {
  await page.goto(`/result?${lab}`);
  await page.getByText('Compare with a colleague’s link').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'A colleague’s link to a result' }).focus();
  await page.keyboard.type(`https://colleague.example/result?${macs}`);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^They part over one question: /);
  await expect(heading).toBeFocused();
  await expect(page.getByText(/ comes first in \d+ of 100/)).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Give a name to B' }).click();
  await page.keyboard.type('Ben');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rename Ben' })).toBeFocused();
  await expectAccessible(page);
});

test('eight opinions are never wider than a phone, and their tables keep their rows', async ({ page }) => {
  const opinions = eight.map((text, at) => `${opinionParameters[at]}=${encodeURIComponent(text)}`);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/differences?${opinions.join('&')}&answers=all`);
  await expect(page.getByText(/ comes first in \d+ of 100/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const table = page.getByRole('table', { name: 'Every question that somebody answered' });
  await expect(table.getByRole('row', { name: /^Guest systems/ }).getByRole('cell')).toHaveCount(8);
  await expectAccessible(page);
});
