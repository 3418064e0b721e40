import { expect, test } from 'vitest';
import { openAt } from './open-at.tsx';

const given = 'purpose=consolidate&hosts=two&guests=windows-server&kernel=free&cpu=any&team=unknown';

test('every question on the path stands with what was said to it', async () => {
  const page = await openAt(`/answers?${given}`);
  const lineOf = (label: string) => page.getByText(label, { selector: 'dt' }).parentElement?.textContent;
  expect(lineOf('Purpose')).toContain('Running a company’s servers');
  expect(lineOf('Processor')).toContain('Doesn’t matter');
  expect(lineOf('Team')).toContain('I don’t know');
  expect(lineOf('Storage')).toContain('open');
});

test('an answer that counts for nothing is kept and said to count for nothing', async () => {
  const page = await openAt(`/answers?${given}`);
  const region = page.getByRole('region', { name: 'Answers that count for nothing now' });
  expect(region.textContent).toContain('Guest kernels');
});

test('changing an answer keeps the later ones', async () => {
  const page = await openAt(`/answers?${given}`);
  await page.user.click(page.getByRole('link', { name: 'Change Purpose' }));
  await page.user.click(await page.findByRole('radio', { name: 'A small business' }));
  expect(page.router.state.location.search).toEqual({
    purpose: 'small-business',
    hosts: 'two',
    guests: 'windows-server',
    kernel: 'free',
    cpu: 'any',
    team: 'unknown',
  });
});

test('clearing asks first, and the way back brings the answers back', async () => {
  const page = await openAt(`/answers?${given}`);
  await page.user.click(page.getByText('Clear all answers …'));
  await page.user.click(page.getByRole('link', { name: 'Clear all answers' }));
  await page.findByText('This address carries no answers yet.');
  page.router.history.back();
  await page.findByText(/^6 of /);
});

test('without answers there is a way to begin', async () => {
  const page = await openAt('/answers');
  expect(page.getByRole('link', { name: 'Start with the first question' }).getAttribute('href')).toBe('/q/purpose');
});
