import { act, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { factsUntil } from '#catalogue/edition.ts';
import { oldIdeas, oldNames, turns } from '#catalogue/gathered/thread.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import { six } from '#catalogue/thread/six.ts';
import { dateWords } from '#ui/date-words.ts';
import { openAt } from './open-at.tsx';

test('the old question is answered: the names, the ideas, the pairs, and where it comes from', async () => {
  const page = await openAt('/thread');
  const regions = page.getAllByRole('region').map((region) => region.getAttribute('aria-labelledby'));
  expect(regions).toEqual(
    expect.arrayContaining(['question', 'short', 'names', 'between', 'ideas', 'pairs', 'origin']),
  );
  for (const { name } of oldNames) expect(page.getByRole('heading', { level: 3, name })).toBeDefined();
  for (const { title } of oldIdeas) expect(page.getByRole('heading', { level: 3, name: title })).toBeDefined();
  const between = page.getByRole('region', { name: 'What happened in between' });
  expect(within(between).getAllByRole('listitem')).toHaveLength(turns.length);
  expect(page.getByRole('table').textContent).toContain(dateWords(factsUntil));
});

test('the way there is a link on every page, and each entry of the contents leads into the page', async () => {
  const page = await openAt('/platforms?purpose=lab');
  await act(async () => page.user.click(page.getByRole('link', { name: 'The old question' })));
  await page.findByRole('heading', { level: 1, name: 'The question of 2009' });
  expect(page.address()).toBe('/thread?purpose=lab');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  for (const link of within(contents).getAllByRole('link')) {
    const target = link.getAttribute('href')!.slice(1);
    expect(page.container.querySelector(`[id="${target}"]`), target).not.toBeNull();
  }
});

test('status, support and modes are those of the facts', async () => {
  const page = await openAt('/thread');
  const redHat = page.getByRole('region', { name: 'Red Hat' });
  const rhv = within(redHat).getByRole('link', { name: 'Red Hat Virtualization (RHV / RHEV)' }).closest('li')!;
  const values = catalogue.platforms.find(({ id }) => id === 'rhv')!.values;
  expect(values['status']).toBe('ended');
  expect(rhv.textContent).toContain(`Ended, supported until ${dateWords(String(values['supported-until']))}.`);
  expect(rhv.textContent).toContain('Modes: HVM, HVM with PV drivers.');
  const citrix = page.getByRole('region', { name: 'Citrix' });
  expect(citrix.textContent).toContain('Modes: HVM, HVM with PV drivers; removed: PV.');
});

test('every link keeps the answers', async () => {
  const page = await openAt('/thread?purpose=lab&hosts=one');
  const main = page.getByRole('main');
  const own = within(main)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href')!)
    .filter((href) => href.startsWith('/'));
  expect(own.length).toBeGreaterThan(50);
  for (const href of own) expect(href).toContain('purpose=lab&hosts=one');
  expect(own).toContain('/modes?purpose=lab&hosts=one#figures');
  expect(own).toContain('/platforms/hyper-v?purpose=lab&hosts=one');
  expect(own).toContain('/compare?purpose=lab&hosts=one&with=xcp-ng.vmware-vsphere&only=differences');
});

test('each of the six leads to its page from its row, and a cell opens to facts that lead to their rows', async () => {
  const page = await openAt('/thread');
  const table = page.getByRole('table');
  for (const { platform, short } of six) {
    expect(within(table).getByRole('link', { name: short }).getAttribute('href')).toBe(`/platforms/${platform}`);
  }
  const row = within(table)
    .getByRole('rowheader', { name: /^Prefer Hyper-V/ })
    .closest('tr')!;
  const cell = within(row).getAllByRole('cell').at(-1)!;
  await act(async () => page.user.click(within(cell).getByText(/^\d facts/)));
  const ground = within(cell).getByRole('link', { name: 'Covered by Windows Server licences already owned' });
  expect(ground.closest('div')!.textContent).toContain('vSphere: No');
  await act(async () => page.user.click(ground));
  await page.findByRole('heading', { level: 1, name: 'Platforms side by side' });
  await page.findByRole('table', { busy: false });
  expect(page.address()).toBe('/compare?with=hyper-v.vmware-vsphere&find=rides%20on%20windows%20licence');
  expect(page.getAllByRole('rowheader')).toHaveLength(2);
});

test('what it says of the modes leads to sections that the page on modes has', async () => {
  const targets = [...oldIdeas.flatMap(({ section }) => section ?? []), 'timeline'];
  expect(targets.length).toBeGreaterThan(5);
  const page = await openAt('/modes');
  for (const target of targets) {
    await waitFor(() => expect(page.container.querySelector(`[id="${target}"]`), target).not.toBeNull());
  }
});

test('without answers it leads to the first question, with answers to the result', async () => {
  const asked = await openAt('/thread');
  await act(async () =>
    asked.user.click(asked.getByRole('link', { name: 'Answer a few questions, and see what fits you' })),
  );
  expect(asked.address()).toBe(`/q/${catalogue.questions[0]!.id}`);
  asked.unmount();
  const answered = await openAt('/thread?purpose=lab');
  expect(answered.getByRole('link', { name: 'See what your answers make of it' }).getAttribute('href')).toBe(
    '/result?purpose=lab',
  );
});
