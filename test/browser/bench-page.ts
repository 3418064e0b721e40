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
  /** from the input to the next frame that is shown, in milliseconds, as the browser itself says (Event Timing) */
  readonly wait: number;
  /** the weightings were still running */
  readonly running: boolean;
}

/** In the page: keeps the longest event of each interaction. */
function measureClicks(): void {
  const clicks: Click[] = [];
  const places = new Map<number, number>();
  let running = false;
  const watched: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 };
  Object.assign(window, { clicks, forgetClicks: () => [clicks.splice(0), places.clear()] });
  for (const type of ['keydown', 'pointerdown']) {
    document.addEventListener(
      type,
      () => {
        running = document.querySelector('section[aria-labelledby="how-sure"]')?.ariaBusy === 'true';
      },
      { capture: true },
    );
  }
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as PerformanceEventTiming[]) {
      if (interactionId === 0) continue;
      const place = places.get(interactionId) ?? clicks.length;
      places.set(interactionId, place);
      clicks[place] = { wait: Math.max(duration, clicks[place]?.wait ?? 0), running };
    }
  }).observe(watched);
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
const forget = () => page.evaluate(() => Reflect.get(window, 'forgetClicks')());
const session = await page.context().newCDPSession(page);

await page.goto(`${address}result?${query}`);
await page.locator('section[aria-labelledby="how-sure"][aria-busy="false"]').waitFor();
await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
for (let round = 0; round < rounds; round += 1) await page.getByRole('heading', { name: 'How sure' }).click();
await page.waitForTimeout(300);
report('A click that does nothing, to compare with', await clicksOf(page));
await forget();
await page.getByText('Change how much each group matters').click();
await page.waitForTimeout(300);
await forget();
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
