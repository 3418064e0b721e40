import { readFileSync } from 'node:fs';
import { encode } from 'uqr';
import { qrPath } from '#handouts/qr-matrix.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const answers =
  'purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=iscsi.fc&budget=support-only&today=vmware&backup=veeam';
const much = `${answers}&team=small-team&downtime=restart&sites=two&management=windows.code&skills=linux&support=business-hours&trigger=price&compliance=none`;

test('a result arrives as a decision record and as JSON, and its code leads back to it', async ({ page }) => {
  await page.goto(`/result?${answers}`);
  await page.getByText('More ways to hand it on').click();
  const downloads: { readonly name: string; readonly text: string }[] = [];
  for (const name of ['Download Markdown', 'Download JSON']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    downloads.push({ name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') });
  }
  const [record, data] = downloads;
  expect(record?.name).toMatch(/^which-hypervisor-proxmox-ve-\d{4}-\d{2}-\d{2}\.md$/);
  expect(record?.text).toContain((await page.getByRole('heading', { level: 1 }).textContent()) ?? '?');
  const link = (await page.getByRole('figure', { name: '/result?' }).locator('figcaption').textContent()) ?? '?';
  expect(link).toContain(`/result?${answers}&edition=`);
  expect(record?.text).toContain(`Result: <${link}>`);
  expect(data?.name).toBe(record?.name.replace('.md', '.json'));
  expect(JSON.parse(data?.text ?? '')).toMatchObject({ link, version: 1 });
  expect((await page.request.get('/schema/result-1.json')).ok()).toBe(true);

  const { size, data: squares } = encode(link, { ecc: 'L', boostEcc: true, border: 4 });
  const code = page.getByRole('img', { name: 'QR code of the link to this result' });
  await expect(code).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
  await expect(code.locator('path')).toHaveAttribute('d', qrPath(squares));
  await expectAccessible(page);
});

test('fifteen answers fit on two sheets of paper, too', async ({ page }) => {
  await page.goto(`/result?${much}`);
  await page.getByRole('region', { name: 'Reasons for and against' }).getByText('The vendor says so').first().waitFor();
  await expect(page.getByRole('region', { name: 'The mode for each guest' })).toBeVisible();
  await expect(page.getByText(/^Trying (them|other)/)).toHaveCount(0);
  const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
});
