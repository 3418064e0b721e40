/**
 * `test` for the browser: fails a journey whose page asks another host for anything, throws an error
 * that nobody catches, or writes an error to the console. A journey that means to provoke one takes it
 * out of `complaints`.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';

export { expect };

export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? '').host;
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith('http') && host !== home) complaints.push(`asked another host: ${request.url()}`);
      });
      context.on('weberror', (webError) => complaints.push(`uncaught: ${webError.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violationsOf(analysis: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await analysis.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`),
  );
}

/**
 * Holds the page against WCAG 2.2, levels A and AA, as far as a machine can tell: all rules in the colours
 * that it stands in, and contrast, the only one that colours can break, in the other theme as well.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(new AxeBuilder({ page }).withTags(standards))).toEqual([]);
  const wasDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.emulateMedia({ colorScheme: wasDark ? 'light' : 'dark' });
  expect(await violationsOf(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
  await page.emulateMedia({ colorScheme: wasDark ? 'dark' : 'light' });
}
