import { expect, test } from './fixtures.ts';

const fewAnswers = 'purpose=consolidate&hosts=up-to-8&guests=linux.windows-server';

test('from the first question to a result with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start with the first question' }).focus();
  await page.keyboard.press('Enter');
  for (let question = 1; question <= 6; question += 1) {
    await expect(page.getByText(`Question ${question} of `)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    // past the words that are explained, to the first option
    for (let stop = 0; stop < 12 && (await page.locator('input:focus').count()) === 0; stop += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('input:checked').first()).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/\/result\?purpose=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the arrow keys choose among the options of one question', async ({ page }) => {
  await page.goto('/q/purpose');
  const options = page.getByRole('radio');
  await options.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toBeChecked();
  await expect(options.nth(1)).toBeFocused();
  await expect(page).toHaveURL(/purpose=small-business$/);
});

test('a reload in the middle loses nothing', async ({ page }) => {
  await page.goto(`/q/guests?${fewAnswers}`);
  await page.getByRole('checkbox', { name: 'FreeBSD or another BSD' }).check();
  // the address follows the click by a frame; every key and every touch is later than that, a script is not
  await expect(page).toHaveURL(/bsd/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'FreeBSD or another BSD' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Linux', exact: true })).toBeChecked();
});

test('back and forward walk through the questions, each with its answer', async ({ page }) => {
  await page.goto('/q/purpose');
  await page.getByRole('radio', { name: 'A small business' }).check();
  await page.getByRole('radio', { name: 'Running a company’s servers' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'Two', exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL('/q/guests?purpose=consolidate&hosts=two');

  await page.goBack();
  await expect(page).toHaveURL('/q/hosts?purpose=consolidate&hosts=two');
  await expect(page.getByRole('radio', { name: 'Two', exact: true })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL('/q/purpose?purpose=consolidate');
  await expect(page.getByRole('radio', { name: 'Running a company’s servers' })).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL('/q/guests?purpose=consolidate&hosts=two');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('choosing an option far down the page does not move the page', async ({ page }) => {
  await page.goto(`/q/guests?${fewAnswers}`);
  const option = page.getByRole('checkbox', { name: 'Something closed or rare' });
  await option.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 120));
  const before = await page.evaluate(() => scrollY);
  await option.check();
  await expect(page).toHaveURL(/guests=[a-z.-]*other/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('the next question begins at its top', async ({ page }) => {
  await page.goto(`/q/guests?${fewAnswers}`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Where will the disks' })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('the whole row is the target, and none is lower than 44 pixels', async ({ page }) => {
  await page.goto('/q/team');
  const rows = page.locator('fieldset label');
  for (const row of await rows.all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const box = await rows.nth(1).boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 6, (box?.y ?? 0) + 6);
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('no page scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['/', '/q/guests', `/q/priorities?${fewAnswers}`, `/answers?${fewAnswers}`, '/nowhere']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('the leaders move with an answer on a wide screen, say so, and leave the focus alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/q/purpose');
  const leaders = page.getByRole('complementary', { name: 'Leading so far' });
  await expect(leaders).toHaveCount(0);
  const option = page.getByRole('radio', { name: 'A lab, or servers at home' });
  await option.focus();
  await page.keyboard.press('Space');
  await expect(leaders.getByRole('listitem')).toHaveCount(5);
  await expect(option).toBeFocused();
  await page.getByRole('radio', { name: 'Hosting for others' }).check();
  await expect(leaders.getByRole('status')).toHaveText(/(first|second|third|fourth|fifth|five).*ruled out\.$/);

  await leaders.getByRole('button', { name: 'Hide the leaders' }).click();
  await page.reload();
  await expect(leaders.getByRole('listitem')).toHaveCount(0);
  await leaders.getByRole('button', { name: 'Show the leaders' }).click();
  await expect(leaders.getByRole('listitem')).toHaveCount(5);
});
