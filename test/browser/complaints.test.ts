import { expect, expectAccessible, test } from './fixtures.ts';

test.beforeEach(({ page }) => page.goto('/'));

test('a request to another host is noticed', async ({ page, complaints }) => {
  await page.evaluate(() => fetch('https://elsewhere.invalid/x').catch(() => undefined));
  expect(complaints.splice(0)).toContain('asked another host: https://elsewhere.invalid/x');
});

test('an error that nobody catches is noticed', async ({ page, complaints }) => {
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('planted'))));
  await expect.poll(() => complaints.splice(0)).toEqual(['uncaught: planted']);
});

test('an error on the console is noticed', async ({ page, complaints }) => {
  await page.evaluate(() => console.error('planted'));
  await expect.poll(() => complaints.splice(0)).toEqual(['console: planted']);
});

for (const theme of ['light', 'dark'] as const) {
  test(`words that cannot be read in the ${theme} theme are noticed`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addStyleTag({
      content: `@media (prefers-color-scheme: ${theme}) { h1 { color: var(--rule) !important } }`,
    });
    await expect(expectAccessible(page)).rejects.toThrow('color-contrast');
  });
}
