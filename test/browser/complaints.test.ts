import { expect, test } from './fixtures.ts';

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
