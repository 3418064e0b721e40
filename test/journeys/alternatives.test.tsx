import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAt } from './open-at.tsx';

const containers = 'purpose=lab&hosts=one&guests=linux&workloads=containers';
const late = { timeout: 20_000 };

test('a result whose answers speak for containers says so after the modes, and leads to the page with its reason first', async () => {
  const page = await openAt(`/result?${containers}`);
  const section = await page.findByRole('region', { name: 'You may not need a hypervisor' }, late);
  expect(section.textContent).toContain('You said: Guest systems: Linux; Special workloads: Containers');
  const modes = await page.findByRole('region', { name: 'The mode for each guest' });
  expect(modes.compareDocumentPosition(section)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

  await page.user.click(within(section).getByRole('link', { name: 'Containers on bare metal' }));
  await page.findByRole('heading', { level: 1, name: 'When the answer is not a hypervisor' });
  expect(page.address()).toBe(`/alternatives?${containers}#containers-bare-metal`);
  const first = page.getAllByRole('article').find((article) => article.id !== '');
  expect(first?.id).toBe('containers-bare-metal');
  expect(within(first!).getByText('Your answers speak for it')).toBeDefined();

  await page.user.click(within(first!).getByRole('link', { name: 'Special workloads: Containers' }));
  await page.findByRole('heading', { level: 1, name: 'Does anything need more than an ordinary virtual machine?' });
  expect(page.address()).toBe(`/q/workloads?${containers}`);
});

test('an ordinary result says nothing of it', async () => {
  const page = await openAt('/result?purpose=consolidate&hosts=up-to-8&guests=linux.windows-server');
  await page.findByRole('heading', { level: 2, name: /would change/i }, late);
  expect(page.queryByRole('region', { name: 'You may not need a hypervisor' })).toBeNull();
});

test('where no platform is left, what else would do comes before the modes', async () => {
  const page = await openAt('/result?guests=macos&purpose=hosting&compliance=fips');
  const section = await page.findByRole('region', { name: 'You may not need a hypervisor' }, late);
  within(section).getByRole('link', { name: 'Virtual machines on a Mac' });
  const modes = await page.findByRole('region', { name: 'The mode for each guest' }, late);
  expect(section.compareDocumentPosition(modes)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  page.getByRole('region', { name: 'What would be enough to give up' });
});

test('the page without answers asks for them, and with others says what speaks against', async () => {
  const bare = await openAt('/alternatives');
  bare.getByRole('link', { name: 'Answer a few questions' });
  expect(bare.queryByText(/speak for it/)).toBeNull();
  bare.unmount();

  const page = await openAt('/alternatives?compliance=airgap&guests=linux');
  const cloud = page.getByRole('article', { name: 'Virtual machines in a public cloud' });
  expect(cloud.textContent).toContain('Your answers speak against it: Must have: Runs without internet.');
  within(page.getByRole('article', { name: 'Containers on bare metal' })).getByText(
    'Nothing in your answers speaks for it.',
  );
  const related = within(cloud).getByRole('link', { name: /PowerVM/ });
  expect(related.getAttribute('href')).toBe('/platforms/ibm-powervm?guests=linux&compliance=airgap');
});
