import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const answers = 'purpose=small-business&hosts=up-to-8&guests=linux.windows-server&budget=support-only&today=vmware';
const table = (page: Page) => page.getByRole('table', { name: /^Platforms side by side/ });

async function compareAt(page: Page, search: string): Promise<void> {
  await page.goto(`/compare${search}`);
  await expect(table(page)).toHaveAttribute('aria-busy', 'false');
}

for (const search of ['?with=proxmox-ve.vmware-vsphere.oracle-vm', `?${answers}&only=raised&sort=score`]) {
  test(`/compare${search} can be used by everybody in both themes`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await compareAt(page, search);
    await table(page).getByRole('button').first().click();
    await page.getByText(/^Choose platforms/).click();
    await page.getByText('Take the table away').click();
    await expectAccessible(page);
  });
}

for (const width of [320, 768, 1440]) {
  test(`the page is never wider than ${width} pixels, with all platforms`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await compareAt(page, '?with=all');
    await table(page).getByRole('button', { name: 'NFS shares' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a screen reader hears a table with column and row headers', async ({ page }) => {
  await compareAt(page, '?with=proxmox-ve.xcp-ng&group=storage&find=nfs');
  await expect(table(page)).toMatchAriaSnapshot(`
    - table "Platforms side by side. 1 of 102 criteria, 2 platforms":
      - caption
      - rowgroup:
        - row:
          - columnheader "Criterion"
          - columnheader "Proxmox Virtual Environment"
          - columnheader /XCP-ng/
      - rowgroup:
        - row:
          - rowheader "Storage and network"
        - row:
          - rowheader "NFS shares":
            - button "NFS shares"
          - cell "Included":
            - button "Included"
          - cell "Included":
            - button "Included"
  `);
});

test('by keyboard alone a row is found, a cell opened and its source reached', async ({ page }) => {
  await compareAt(page, '?with=proxmox-ve.xcp-ng');
  await page.getByRole('searchbox', { name: 'Find a row' }).focus();
  await page.keyboard.type('nfs');
  await expect(page.getByRole('status')).toHaveText('1 of 102 criteria, 2 platforms');
  const row = table(page).getByRole('row', { name: /^NFS shares/ });
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await row.getByRole('button', { name: 'NFS shares' }).evaluate((own) => own === document.activeElement)) break;
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const cell = row.getByRole('cell').nth(1);
  await expect(cell.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(cell.getByRole('link')).toBeFocused();
});

test('back and forward go through filters, and a reload loses none', async ({ page }) => {
  await compareAt(page, '?with=proxmox-ve.xcp-ng');
  await page.getByRole('combobox', { name: 'Group of rows' }).selectOption('Storage and network');
  await page.getByRole('checkbox', { name: 'Only differences' }).check();
  await page.getByRole('searchbox').pressSequentially('shares');
  const filtered = '/compare?with=proxmox-ve.xcp-ng&group=storage&find=shares&only=differences';
  await expect(page).toHaveURL(filtered);
  const said = await page.getByRole('status').textContent();
  await page.goBack();
  await expect(page).toHaveURL('/compare?with=proxmox-ve.xcp-ng&group=storage&only=differences');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Only differences' })).not.toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(filtered);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('shares');
  await expect(page.getByRole('status')).toHaveText(said ?? '');
});

test('the first row and the first column stay where they are; a phone shows two platforms', async ({ page }, {
  project,
}) => {
  await compareAt(page, '?with=all');
  const heads = table(page).getByRole('columnheader');
  await table(page).evaluate((own) => {
    own.parentElement?.scrollIntoView();
    own.parentElement?.scrollBy(0, 600);
  });
  if (project.name === 'phone') {
    await page.mouse.wheel(0, 900);
    await expect(heads.nth(1)).toBeInViewport();
    await expect(heads).toHaveCount(3);
    await page.getByRole('combobox', { name: 'On the right' }).selectOption({ label: 'oVirt' });
    await expect(heads.nth(2)).toHaveText('oVirt');
    return;
  }
  await expect(heads).toHaveCount(36);
  await expect(heads.nth(1)).toBeInViewport();
  await table(page).evaluate((own) => own.parentElement?.scrollBy(2000, 0));
  await expect(heads.nth(1)).not.toBeInViewport();
  await expect(heads.nth(0)).toBeInViewport();
  const places = await table(page).evaluate((own) =>
    [own.parentElement, own.querySelector('tbody tr:nth-child(3) th')].map((each) => each?.getBoundingClientRect().x),
  );
  expect(places[1]).toBe(places[0]);
});

test('the table is saved as CSV and as Markdown, with sources and dates', async ({ page }) => {
  await compareAt(page, '?with=proxmox-ve.xcp-ng&group=storage&find=nfs');
  await page.getByText('Take the table away').click();
  const read = async (format: string): Promise<readonly [string, string]> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save ${format}` }).click(),
    ]);
    return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
  };
  const [csvName, csv] = await read('CSV');
  expect(csvName).toMatch(/^comparison-(after-)?\d{4}-\d{2}(-\d+)?\.csv$/);
  expect(csv.startsWith('\u{FEFF}Group,Criterion,Unit,Proxmox Virtual Environment,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv).toContain(`Made from,${page.url()},`);
  expect(csv).toMatch(/Storage and network,NFS shares,,Included,.*The vendor says so,\d{4}[-\d]*,https:\/\//);
  const [markdownName, markdown] = await read('Markdown');
  expect(markdownName).toMatch(/\.md$/);
  expect(markdown).toMatch(/\| NFS shares \| \*\*Included\*\*: .*\(The vendor says so, .*: <https:.*>\) \|/);
});

test('on paper there is one table, and every source stands below it with its date and address', async ({ page }) => {
  await compareAt(page, `?${answers}&group=storage`);
  await page.emulateMedia({ media: 'print' });
  const tables = page.getByRole('table');
  await expect(tables).toHaveCount(1);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(tables.getByRole('rowheader', { name: 'NFS shares' })).toBeVisible();
  const notes = page.getByRole('listitem').filter({ hasText: /The vendor says so, / });
  await expect(notes.first().getByRole('link')).toHaveAttribute('href', /^https:/);
  const highest = await tables.evaluate((own) =>
    Math.max(
      ...[...own.querySelectorAll('td small')].map(({ textContent }) => Number(/\d+/.exec(textContent)?.[0] ?? 0)),
    ),
  );
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(highest);
  await page.emulateMedia({ media: 'screen' });
  await expect(table(page)).toBeVisible();
});

test('a broken address still gives a table', async ({ page }) => {
  await compareAt(page, '?with=%E0%A4%A.__proto__..xcp-ng&group=constructor&find=%00&only=&sort=__proto__');
  await expect(page.getByRole('region', { name: 'Part of this comparison could not be read' })).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
});
