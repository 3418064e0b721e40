import { expect, test } from './fixtures.ts';

const answers =
  'purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=iscsi.fc&budget=support-only&today=vmware&backup=veeam';
const nothingLeft = 'purpose=desktops&guests=macos.solaris&budget=none&compliance=common-criteria.fips';

test('a copied link shows a colleague the same leader and the same score', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/result?${answers}`);
  await expect(page.getByRole('region', { name: 'How sure' })).toHaveAttribute('aria-busy', 'false');
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  const first = await page.getByRole('region', { name: 'The order' }).getByRole('listitem').first().textContent();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${baseURL}/result?${answers}&edition=`)).toBe(true);
  expect(link).toMatch(/&seen=[a-z-]+$/);

  const colleague = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
  await expect(colleague.getByRole('region', { name: 'The order' }).getByRole('listitem').first()).toHaveText(
    first ?? '',
  );
  await expect(colleague.getByText('The result has changed')).toHaveCount(0);
  await colleague.context().close();
});

test('where the clipboard is refused, the link stands there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await page.goto(`/result?${answers}`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('textbox', { name: 'Link to this result' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(new RegExp(`/result\\?${answers.replaceAll('.', '\\.')}&edition=.*&seen=`));
});

test('when everything is ruled out, a way out leads to a result and back again', async ({ page }) => {
  await page.goto(`/result?${nothingLeft}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No platform is left');
  await page.getByRole('region', { name: 'What would be enough to give up' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'The order' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No platform is left');
});

test('a fact that rules a platform out leads to its row and source', async ({ page }) => {
  await page.goto(`/result?${answers}`);
  const out = page.getByRole('region', { name: 'Ruled out' });
  await out.locator('summary').filter({ hasText: 'Licence budget' }).click();
  const entry = out.getByRole('listitem').filter({ hasText: 'VMware vSphere' }).first();
  await entry.getByRole('link', { name: /Licence fee/ }).click();
  await expect(page.locator('#licence-fee')).toBeInViewport();
  await expect(page.getByRole('region', { name: 'For the answers in this address' })).toContainText('ruled out');
});

test('sources that could not be loaded can be asked for again', async ({ page, complaints }) => {
  await page.route(/\/assets\/(proxmox-ve|xcp-ng)[^/]*\.js/, (route) => route.abort());
  await page.goto(`/result?${answers}`);
  const report = page.getByRole('article', { name: 'Proxmox Virtual Environment' });
  await expect(report.getByRole('alert')).toContainText('could not be loaded');
  await expect(report.getByRole('heading', { name: 'For' })).toBeVisible();
  await page.unroute(/\/assets\/(proxmox-ve|xcp-ng)[^/]*\.js/);
  await report.getByRole('button', { name: 'Try again' }).click();
  await expect(report.getByText('The vendor says so').first()).toBeVisible();
  complaints.splice(0);
});

test('on paper stand the verdict, its reasons with their addresses, and no buttons', async ({ page }) => {
  await page.goto(`/result?${answers}`);
  await page.getByRole('region', { name: 'Reasons for and against' }).getByText('The vendor says so').first().waitFor();
  await expect(page.getByText(/^Trying (them|other)/)).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'How sure' })).toContainText('Seed 20261101');
  await expect(page.getByText('This result, with its answers:')).toContainText(`/result?${answers}`);
  const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
});
