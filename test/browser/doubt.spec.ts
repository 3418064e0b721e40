import { expect, expectAccessible, test } from './fixtures.ts';

const answers =
  'purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=iscsi.fc&budget=support-only&today=vmware&backup=veeam';

test('headline and shares agree, and are the same each time', async ({ page }) => {
  const seen: string[] = [];
  for (let time = 0; time < 2; time += 1) {
    await page.goto(`/result?${answers}`);
    const sure = page.getByRole('region', { name: 'How sure' });
    await expect(sure).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Leaning towards /);
    await expect(sure.getByRole('status')).toHaveText(/^Leaning, not clear\. .* comes first in \d\d of 100 weightings/);
    seen.push((await sure.textContent()) ?? '');
  }
  expect(seen[0]).toBe(seen[1]);
});

test('nothing below jumps when it is known how sure it is', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0 } = entry as PerformanceEntry & { value?: number };
        Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`/result?${answers}`);
  await expect(page.getByRole('region', { name: 'How sure' })).toHaveAttribute('aria-busy', 'false');
  expect(Number(await page.evaluate(() => Reflect.get(window, 'shifts')))).toBeLessThan(0.1);
});

test('a platform is asked about with the keyboard alone, and Back takes it back', async ({ page }) => {
  await page.goto(`/result?${answers}`);
  const list = page.getByRole('combobox', { name: 'Platform' });
  await list.focus();
  await page.keyboard.type('VMware v');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: /^Why not VMware vSphere/ });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page).toHaveURL(/&why=vmware-vsphere$/);
  await expect(page.getByText('One fact rules it out:')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Why not another one?' })).toBeVisible();
  await expect(page).not.toHaveURL(/why=/);
});

test('a click in the order leads to why not, and a sentence there to the result it speaks of', async ({ page }) => {
  await page.goto(`/result?${answers}`);
  await page
    .getByRole('link', { name: /^Why not Microsoft Hyper-V/ })
    .first()
    .click();
  const region = page.getByRole('region', { name: /^Why not Microsoft Hyper-V/ });
  await expect(region.getByRole('heading')).toBeFocused();
  await region.getByRole('link', { name: /^If .* would come first\.$/ }).click();
  await expect(page.getByRole('region', { name: 'The order' }).getByRole('listitem').first()).toContainText('Hyper-V');
  await page.goBack();
  await expect(page).toHaveURL(/&why=hyper-v$/);
});

test('what matters is changed where it stands, with the keyboard; the page stays where it is', async ({ page }) => {
  await page.goto(`/result?${answers}`);
  const panel = page.getByRole('region', { name: 'What matters' });
  await panel.getByText('Change how much each group matters').click();
  const list = panel.getByRole('combobox', { name: 'Openness and control' });
  await list.focus();
  const top = async (): Promise<number> => (await list.boundingBox())?.y ?? Number.NaN;
  const before = await top();
  await page.keyboard.type('cri');
  await expect(page).toHaveURL(/&priorities=openness-critical$/);
  await expect(list).toBeFocused();
  await expect(panel.getByRole('status')).not.toBeEmpty();
  await expect(page.getByRole('region', { name: 'The order' })).toContainText(/, (up|down) \d/);
  await expect(page.getByText(/^(Trying|Looking)/)).toHaveCount(0);
  expect(Math.abs((await top()) - before)).toBeLessThan(60);
  await page.goBack();
  await expect(list).toHaveValue('nice');
});

const asked = `/result?${answers}&why=vmware-vsphere&priorities=openness-critical`;
const undecided =
  '/result?purpose=private-cloud&storage=iscsi&budget=none&cpu=x86&kernel=fixed&trigger=refresh&today=physical.vmware&sites=one&skills=vmware&backup=own&support=community&horizon=up-to-10&why=xcp-ng';

test('doubt, changes, why not and what matters can be used by everybody in both themes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(asked);
  await expect(page.getByRole('region', { name: 'How sure' })).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText(/^(Fetching|Trying|Looking)/)).toHaveCount(0);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
  });
  await expectAccessible(page);
});

for (const width of [320, 390]) {
  test(`nothing is wider than a phone of ${width} pixels, with every fold open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [asked, undecided]) {
      await page.goto(address);
      await expect(page.getByText(/^(Fetching|Trying|Looking)/)).toHaveCount(0);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('on a phone the later reports wait behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/result?${answers}`);
  const report = page.getByRole('article', { name: /^XCP-ng/ });
  await expect(report.getByRole('heading', { name: 'Against' })).toBeHidden();
  await report.getByRole('button', { name: /^Show what speaks for and against/ }).click();
  await expect(report.getByRole('heading', { name: 'Against' })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 844 });
  await expect(
    page.getByRole('article', { name: /^Microsoft Hyper-V/ }).getByRole('heading', { name: 'Against' }),
  ).toBeVisible();
});
