import { expect, expectAccessible, test } from './fixtures.ts';

const answers = 'purpose=consolidate&hosts=up-to-8&guests=linux.windows-server';

const addresses = {
  'the start': '/',
  'the start with answers': `/?${answers}`,
  'a question with one answer': `/q/team?${answers}&team=small-team`,
  'a question with several answers': `/q/guests?${answers}`,
  'the priorities': `/q/priorities?${answers}&priorities=cost-critical`,
  'the answers': `/answers?${answers}&kernel=unknown`,
  'a link that cannot be read whole': `/answers?${answers}&colour=red`,
  'an address without a page': '/q/nonsense',
};

for (const [name, address] of Object.entries(addresses)) {
  test(`${name} is accessible in both themes`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
