/**
 * The longest task that scrolling and filtering the full table takes, all platforms side by side, in the real
 * browser at fourfold CPU slow-down. Reads the production build: run `npm run build` first. Reports and never
 * fails, since the figures depend on the machine.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '#commands/find-browser.ts';

const slowDown = 4;
const rounds = 3;

/** In the page: keeps every task that is long enough for the browser to tell (50 ms and more). */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: () => tasks.splice(0) });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
}

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  chromiumSandbox: false,
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript(watchTasks);
await page.goto(`${server.resolvedUrls?.local[0] ?? ''}compare?with=all`);
await page.locator('table[aria-busy="false"]').waitFor();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });

const takeTasks = () => page.evaluate(() => Reflect.get(window, 'longTasks')() as number[]);
const press = (key: string) => async () => page.keyboard.press(key);
const wheel = (x: number, y: number) => async () => {
  for (let notch = 0; notch < 5; notch += 1) {
    await page.mouse.wheel(x, y);
    await page.waitForTimeout(100);
  }
};
const find = page.getByRole('searchbox').first();
const group = page.getByRole('combobox', { name: 'Group of rows' });
const differences = page.getByRole('checkbox', { name: 'Only differences' });

const interactions: readonly (readonly [name: string, go: () => Promise<unknown>, before?: () => Promise<unknown>])[] =
  [
    ['Scroll down by a notch', wheel(0, 120), () => page.mouse.move(900, 600)],
    ['Scroll to the right by a notch', wheel(120, 0)],
    ['Scroll back', wheel(-120, -120)],
    ['A letter typed into the filter', press('l'), () => find.focus()],
    ['A second letter', press('i')],
    ['A letter taken back', press('Backspace')],
    ['The filter emptied', press('Backspace')],
    ['One group of rows', press('ArrowDown'), () => group.focus()],
    ['All groups again', press('ArrowUp')],
    ['Only differences', press('Space'), () => differences.focus()],
    ['All rows again', press('Space')],
  ];

for (const [name, go, before] of interactions) {
  const longest: number[] = [];
  let tasks = 0;
  for (let round = 0; round < (name.startsWith('Scroll') ? rounds : 1); round += 1) {
    await before?.();
    await page.waitForTimeout(1500);
    await takeTasks();
    await go();
    await page.waitForTimeout(1500);
    const taken = await takeTasks();
    tasks += taken.length;
    longest.push(...taken);
  }
  const worst =
    longest.length === 0 ? 'no task over 50 ms' : `${tasks} tasks over 50 ms, longest ${Math.max(...longest)} ms`;
  console.log(`${name.padEnd(40)} ${worst}`);
}
await browser.close();
await server.close();
