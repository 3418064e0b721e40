import { points } from '#ui/points.ts';
import { frozenResults } from '../editions/frozen-results.ts';
import { expect, test } from './fixtures.ts';

const [, shared] = frozenResults;
const link = `/result${shared?.link ?? ''}`;
const then = (shared?.order ?? []).slice(0, 5).map((line) => {
  const [place = '', , of100] = line.split(' ');
  return new RegExp(`^place ${place} ?, ${points(Number(of100) / 100).replace('.', '\\.')} points$`);
});

test('an old link opened for the first time shows what it said then beside what it says today', async ({ page }) => {
  await page.goto(link);
  const table = page.getByRole('table', { name: 'Places and points when this was shared, and today' });
  for (const words of then) await expect(table.getByRole('cell', { name: words }).first()).toBeVisible();
  const section = page.getByRole('region', { name: 'When this was shared, and today' });
  await section
    .getByText(/^Everything that/)
    .last()
    .click();
  await section.locator('details a').first().click();
  await expect(page).toHaveURL(/\/platforms\/[a-z-]+\?.*#[a-z-]+$/);
  await page.goBack();
  await expect(table).toBeVisible();
});

test('where the edition is out of reach the link still says who led, and can be asked again', async ({
  page,
  complaints,
}) => {
  await page.route('**/editions/*.json', (route) => route.abort());
  await page.goto(link.replace(/seen=.*$/, 'seen=xen-project'));
  const notice = page.getByRole('region', { name: 'The result has changed since this link was made' });
  await expect(notice).toContainText('Xen Project hypervisor on a Linux distribution came first then');
  await expect(page.getByRole('region', { name: 'The order' })).toBeVisible();
  await page.unroute('**/editions/*.json');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table', { name: /^Places and points/ })).toBeVisible();
  complaints.splice(0);
});
