/**
 * How long a click waits for its next frame, in the real browser at fourfold CPU slow-down, while 10,000
 * weightings run. Reads the production build: run `npm run build` first. Reports and never fails, since
 * the figures depend on the machine.
 */
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '#commands/find-browser.ts';

const slowDown = 4;
const rounds = 12;
const query =
  'purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=iscsi.fc&budget=support-only&today=vmware';

interface Click {
  /** from the event to after the frame that follows it, in milliseconds */
  readonly wait: number;
  /** the weightings were still running */
  readonly running: boolean;
}

/** In the page: measures every change and click from its own time stamp until after the next frame. */
function measureClicks(): void {
  const clicks: Click[] = [];
  Object.assign(window, { clicks });
  for (const type of ['change', 'click']) {
    document.addEventListener(
      type,
      ({ timeStamp }) => {
        const running = document.querySelector('section[aria-labelledby="how-sure"]')?.ariaBusy === 'true';
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => clicks.push({ wait: performance.now() - timeStamp, running }));
          port1.start();
          port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  }
}

async function clicksOf(page: Page): Promise<readonly Click[]> {
  return page.evaluate(() => Reflect.get(window, 'clicks') as Click[]);
}

function report(name: string, clicks: readonly Click[]): void {
  const waits = clicks.map(({ wait }) => wait).toSorted((a, b) => a - b);
  const at = (share: number): string => (waits[Math.floor(share * (waits.length - 1))] ?? Number.NaN).toFixed(0);
  console.log(`${name.padEnd(58)} median ${at(0.5)} ms, longest ${at(1)} ms, ${waits.length} clicks`);
}

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  chromiumSandbox: false,
});
const page = await browser.newPage();
await page.addInitScript(measureClicks);
const session = await page.context().newCDPSession(page);

await page.goto(`${address}result?${query}`);
await page.locator('section[aria-labelledby="how-sure"][aria-busy="false"]').waitFor();
await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
for (let round = 0; round < rounds; round += 1) await page.getByRole('heading', { name: 'How sure' }).click();
await page.waitForTimeout(300);
report('A click that does nothing, to compare with', await clicksOf(page));
await page.evaluate(() => Reflect.get(window, 'clicks').splice(0));
await page.getByText('Change how much each group matters').click();
await page.waitForTimeout(300);
await page.evaluate(() => Reflect.get(window, 'clicks').splice(0));
const list = page.getByRole('combobox', { name: 'Openness and control' });
await list.selectOption('critical');
for (let round = 0; round < rounds; round += 1) {
  // With the keyboard, as a person does it: the browser hurries for real input only.
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) await list.press(key);
  await page.waitForTimeout(300);
}
const weights = await clicksOf(page);
report(
  'A weight changed, while the weightings run',
  weights.filter(({ running }) => running),
);
report(
  'A weight changed, at rest',
  weights.filter(({ running }) => !running),
);

await page.goto(`${address}q/budget?${query}`);
const options = page.getByRole('radio');
for (let round = 0; round < rounds; round += 1) {
  await options.nth(round % 4).click();
  await page.waitForTimeout(300);
}
report('An answer clicked on its question', await clicksOf(page));
await browser.close();
await server.close();
