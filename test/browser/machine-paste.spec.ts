import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const lscpu = [
  'Architecture:        x86_64',
  'Vendor ID:           GenuineIntel',
  'Model name:          Invented Xeon 1 000',
  'Virtualization:      VT-x',
].join('\n');

async function openPaste(page: Page) {
  await page.goto('/q/cpu?guests=linux');
  await page.getByText('Read it from what the machine prints').click();
  return page.getByRole('textbox', { name: 'What the machine printed' });
}

/** Pastes lscpu with megabytes after it, made in the page, so that only what the page does with it takes its time. */
async function pasteMegabytes(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'What the machine printed' }).evaluate((field, beginning) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `${beginning}\n${'flags : fpu vme de pse tsc msr pae mce\n'.repeat(130_000)}`);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, lscpu);
}

test('what the machine prints becomes an answer with the keyboard alone', async ({ page }) => {
  await page.goto('/q/cpu?guests=linux');
  const summary = page.locator('summary', { hasText: 'Read it from what the machine prints' });
  await summary.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'What the machine printed' });
  for (let key = 0; key < 8 && !(await field.evaluate((one) => one === document.activeElement)); key += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
  await page.keyboard.insertText(lscpu);
  await expect(page.getByRole('status').filter({ hasText: 'Intel VT-x is there' })).toBeVisible();
  await expect(page).toHaveURL('/q/cpu?guests=linux');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Choose: x86-64 with VT-x or AMD-V' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Chosen: x86-64 with VT-x or AMD-V' })).toBeFocused();
  await expect(page).toHaveURL('/q/cpu?guests=linux&cpu=x86');
});

test('the text enters neither the link nor storage, and a reload forgets it', async ({ page }) => {
  const field = await openPaste(page);
  await field.fill(`${lscpu}\nsecret-host-name`);
  await page.getByRole('button', { name: 'Choose: x86-64 with VT-x or AMD-V' }).click();
  await expect(page).toHaveURL('/q/cpu?guests=linux&cpu=x86');
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]));
  expect(kept).not.toContain('secret');
  await page.reload();
  await page.getByText('Read it from what the machine prints').click();
  await expect(field).toHaveValue('');
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(page.url()).not.toContain('secret');
});

test('megabytes are read while the page goes on answering', async ({ page }) => {
  const field = await openPaste(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    let last = performance.now();
    const longest = { gap: 0 };
    const beat = (): void => {
      longest.gap = Math.max(longest.gap, performance.now() - last);
      last = performance.now();
      requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
    Object.assign(globalThis, { longest });
  });
  await pasteMegabytes(page);
  await page.getByRole('radio', { name: 'IBM Power' }).check();
  await expect(page.getByText(/^Of 5,.* characters only the first 2,000,000 were read\.$/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Intel VT-x is there' })).toBeVisible();
  expect((await field.inputValue()).length).toBe(20_000);
  const { gap } = await page.evaluate(() => (globalThis as unknown as { longest: { gap: number } }).longest);
  expect(gap).toBeLessThan(700);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`reading a text can be used by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const field = await openPaste(page);
    await field.fill(lscpu);
    await expect(page.getByRole('region', { name: 'Lines that were read' })).toBeVisible();
    await expectAccessible(page);
  });
}

for (const width of [320, 390]) {
  test(`the field, a long line in it and what was read fit into ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const field = await openPaste(page);
    await field.fill(`${lscpu}\nFlags: ${'averylongflag'.repeat(60)} vmx`);
    await expect(page.getByRole('region', { name: 'Lines that were read' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const copy = await page.getByRole('button', { name: 'Copy lscpu' }).boundingBox();
    expect(copy?.height).toBeGreaterThanOrEqual(44);
  });
}
