import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const answers = 'purpose=small-business&hosts=two&guests=linux.windows-server';

/** Keeps the result for some answers under a name. */
async function keep(page: Page, name: string, search: string = answers): Promise<void> {
  await page.goto(`/result?${search}`);
  await page.getByRole('button', { name: 'Keep this result' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/^(Kept on this device,|It stands) under/)).toBeVisible();
}

const entries = (page: Page) => page.getByRole('article').getByRole('article');

test('what is kept outlives a reload, can be used by everybody, and travels to another browser as a file', async ({
  page,
  browser,
}) => {
  await keep(page, 'Two hosts');
  await keep(page, 'Branch offices', 'purpose=edge&hosts=two&sites=many');
  await page.goto('/decisions');
  await page.getByRole('button', { name: 'Edit Two hosts' }).click();
  await page.getByRole('textbox', { name: 'Note, if you like' }).fill('Ask Ada.\nThen buy.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.reload();
  await expect(entries(page)).toHaveCount(2);
  await expect(page.getByRole('article', { name: 'Two hosts' })).toContainText('Ask Ada.');

  await page.getByRole('checkbox', { name: 'Compare Two hosts' }).check();
  await page.getByRole('checkbox', { name: 'Compare Branch offices' }).check();
  await page.getByText('What is in the file', { exact: true }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export all 2 as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^decisions-\d{4}-\d{2}-\d{2}\.json$/);
  const elsewhere = await browser.newContext();
  const fresh = await elsewhere.newPage();
  await fresh.goto('/decisions');
  await fresh.getByLabel('File to import').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(await download.path()),
  });
  await expect(fresh.getByText(/^2 were added: /)).toBeVisible();
  await fresh.reload();
  await expect(fresh.getByRole('article', { name: 'Two hosts' })).toContainText('Ask Ada.');
  await fresh.getByRole('link', { name: 'Branch offices' }).click();
  await expect(fresh).toHaveURL(/\/result\?purpose=edge&hosts=two&sites=many&edition=.*&seen=/);
  await elsewhere.close();
});

test('two tabs show each other’s changes, and both keep what either of them kept', async ({ page, context }) => {
  await page.goto('/decisions');
  const other = await context.newPage();
  await keep(other, 'From the other tab');
  await expect(page.getByRole('article', { name: 'From the other tab' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete From the other tab' }).click();
  await keep(other, 'A second one', 'purpose=lab&hosts=one');
  await expect(entries(page)).toHaveText([/^A second one/]);
  await page.getByRole('button', { name: 'Undo deleting From the other tab' }).click();
  await other.goto('/decisions');
  await expect(entries(other)).toHaveText([/^A second one/, /^From the other tab/]);
  await page.reload();
  await expect(entries(page)).toHaveText([/^A second one/, /^From the other tab/]);
});

test('a storage that is full or forbidden is told of, and the file holds what the tab would lose', async ({
  context,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await keep(page, 'Only in this tab');
  await page.getByRole('alert').getByText('What you changed last is in this tab only').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('alert').getByRole('button', { name: 'Save it as a file' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('"name": "Only in this tab"');

  const forbidden = await context.newPage();
  await forbidden.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await forbidden.goto('/decisions');
  await expect(forbidden.getByRole('alert')).toContainText('Nothing can be kept on this device');
  await keep(forbidden, 'Not saved');
  const asked = forbidden.waitForEvent('dialog');
  await forbidden.getByRole('alert').getByText('Kept in this tab only').click();
  void forbidden.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await forbidden.getByRole('link', { name: 'My decisions' }).first().click();
  await expect(entries(forbidden)).toHaveText([/^Not saved/]);
});

test('a damaged storage is put aside and handed out as it stood, and the app goes on', async ({ page }) => {
  const torn = '{"format":"which-hypervisor-decisions","version":1,"decisions":[{"id":"aaaaaaaa","name":"Two ho';
  await page.goto('/decisions');
  await page.evaluate((text) => localStorage.setItem('which-hypervisor-decisions', text), torn);
  await page.reload();
  const notice = page.getByRole('region', { name: 'Part of what was kept here could not be read' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Save the damaged text' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe(torn);
  await keep(page, 'A new beginning', 'purpose=lab&hosts=one');
  await page.goto('/decisions');
  await expect(entries(page)).toHaveText([/^A new beginning/]);
  await expectAccessible(page);
  await notice.getByText('Remove it from this device').click();
  await notice.getByRole('button', { name: 'Remove the damaged text' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(entries(page)).toHaveText([/^A new beginning/]);
  await expect(notice).toHaveCount(0);
});
