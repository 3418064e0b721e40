import { act, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { openAt } from './open-at.tsx';

/** A page's facts and guide are read from the disk, which others may be busy with. */
const patience = { timeout: 20_000 };

async function platformAt(address: string) {
  const page = await openAt(address);
  await page.findByRole('heading', { name: 'The facts' }, patience);
  return page;
}

describe('the list', () => {
  test('names every platform, with its status', async () => {
    const page = await openAt('/platforms');
    const main = page.getByRole('main');
    for (const { name } of catalogue.platforms) expect(within(main).getByRole('link', { name })).toBeDefined();
    const history = page.getByRole('region', { name: 'History' });
    expect(within(history).getAllByText('Ended').length).toBeGreaterThan(0);
    expect(history.textContent).toContain('never recommended');
  });

  test('goes by the filter in the address, beside the answers, and going back takes it off again', async () => {
    const page = await openAt('/platforms?purpose=lab&fee=none');
    const status = page.getByRole('status');
    const before = status.textContent;
    const engines = page.getByRole('group', { name: 'Engine' });
    await act(async () => page.user.click(within(engines).getByRole('checkbox', { name: /^Xen / })));
    expect(page.address()).toBe('/platforms?purpose=lab&engine=xen&fee=none');
    expect(status.textContent).not.toBe(before);
    await act(async () => page.user.type(page.getByRole('searchbox'), 'orchestra'));
    expect(page.address()).toBe('/platforms?purpose=lab&engine=xen&fee=none&text=orchestra');
    expect(status.textContent).toBe(`1 of ${catalogue.platforms.length} platforms`);
    await act(async () => page.router.history.back());
    expect(page.address()).toBe('/platforms?purpose=lab&engine=xen&fee=none');
    await act(async () => page.router.history.back());
    expect(status.textContent).toBe(before);
  });

  test('leads on with the answers, and leaves the filter behind', async () => {
    const page = await openAt('/platforms?purpose=lab&text=vates');
    expect(page.getByText(/^place \d+, \d+\.\d points$/)).toBeDefined();
    await act(async () => page.user.click(within(page.getByRole('main')).getByRole('link', { name: /^XCP-ng/ })));
    expect(page.address()).toBe('/platforms/xcp-ng?purpose=lab');
  });

  test('says what of a filter it could not read, and keeps the rest', async () => {
    const page = await openAt('/platforms?engine=steam.xen&family=castle');
    const notice = page.getByRole('region', { name: 'Part of this filter could not be read' });
    expect(notice.textContent).toContain('engine=steam');
    expect(notice.textContent).toContain('family=castle');
    expect(page.getByText('Engine: Xen')).toBeDefined();
    expect(page.queryByRole('region', { name: 'Part of this link could not be read' })).toBeNull();
  });
});

describe('a platform', () => {
  test('shows a row for every criterion, a table for every group, and a heading for each thing to know', async () => {
    const page = await platformAt('/platforms/xcp-ng');
    const tables = catalogue.groups.map(({ label }) => page.getByRole('table', { name: new RegExp(`^${label}, `) }));
    const rows = tables.flatMap((table) => within(table).getAllByRole('rowheader'));
    expect(rows).toHaveLength(catalogue.criteria.length);
    const headings = page.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'Life cycle',
      'When it is right, when it is wrong',
      'Modes',
      'Price',
      'Moving in and out',
      'Next steps',
      'Compare with',
      'The facts',
    ]);
  });

  test('has a table of contents whose every entry leads to a place on the page, and no place twice', async () => {
    const page = await platformAt('/platforms/xcp-ng');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const links = within(contents).getAllByRole('link');
    expect(links).toHaveLength(8 + catalogue.groups.length);
    for (const link of links)
      expect(page.container.querySelector(link.getAttribute('href')!), link.textContent).not.toBeNull();
    const ids = [...page.container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('says how a criterion is read when asked', async () => {
    const page = await platformAt('/platforms/xcp-ng');
    const row = page.getByRole('rowheader', { name: /^Live migration/ });
    await act(async () => page.user.click(within(row).getByText('How it is read')));
    expect(await within(row).findByText(/Running VM moves between two hosts/)).toBeDefined();
  });

  test('names its modes by their own names and leads to what they are', async () => {
    const page = await platformAt('/platforms/xcp-ng?purpose=lab');
    const modes = page.getByRole('table', { name: 'In which modes its guests can run' });
    const hybrid = within(modes).getByRole('link', { name: /^HVM with para-virtual drivers/ });
    expect(hybrid.getAttribute('href')).toBe('/modes?purpose=lab#hybrid');
    expect(hybrid.closest('tr')?.textContent).toContain('Here it is HVM with Xen’s PV drivers (PVHVM).');
    const pvh = within(modes).getByRole('link', { name: 'PVH' }).closest('tr');
    expect(pvh?.textContent).toMatch(/^PVHNever/);
    expect(pvh?.textContent).not.toContain('Here it is');
  });

  test('keeps the reader’s cluster when another platform is opened', async () => {
    const page = await platformAt('/platforms/proxmox-ve');
    const hosts = page.getByRole('textbox', { name: 'Hosts' });
    await act(async () => page.user.clear(hosts));
    await act(async () => page.user.type(hosts, '7'));
    await act(async () => page.router.navigate({ to: '/platforms/$platform', params: { platform: 'rhel-kvm' } }));
    await page.findByRole('heading', { level: 1, name: /Red Hat/ });
    await page.findByRole('textbox', { name: 'Hosts' }, patience);
    expect(page.getByLabelText('Hosts')).toBe(page.getByDisplayValue('7'));
    await act(async () => page.user.click(page.getByRole('button', { name: 'Back to the example' })));
  });

  test('that has ended says where to go, and what to compare', async () => {
    const page = await platformAt('/platforms/rhv');
    const steps = page.getByRole('region', { name: 'Where to go from here' });
    expect(within(steps).getAllByRole('link').length).toBeGreaterThan(0);
    const ways = page.getByRole('navigation', { name: /^Compare / });
    await act(async () => page.user.click(within(ways).getByRole('link', { name: 'oVirt' })));
    expect(page.address()).toBe('/compare?with=rhv.ovirt');
  });

  test('stands beside the leaders of the answers too', async () => {
    const page = await platformAt('/platforms/vmware-vsphere?purpose=small-business');
    const ways = page.getByRole('navigation', { name: /^Compare / });
    expect(within(ways).getByText('What people weigh it against')).toBeDefined();
    expect(within(ways).getByText('First for the answers in this address')).toBeDefined();
    const all = within(ways).getAllByRole('link', { name: /^all \d of them$/ });
    expect(all.at(-1)?.getAttribute('href')).toMatch(
      /^\/compare\?purpose=small-business&with=vmware-vsphere(\.[a-z-]+){4}$/,
    );
  });

  test('that does not exist is a page that does not exist', async () => {
    const page = await openAt('/platforms/windows-98');
    expect(page.getByRole('heading', { level: 1 }).textContent).toBe('No such page');
  });
});

describe('with answers in the address', () => {
  const standingOn = (page: Awaited<ReturnType<typeof openAt>>) =>
    page.queryByRole('region', { name: 'For the answers in this address' });

  test('a platform that is out says why, and leads back to the result', async () => {
    const page = await openAt('/platforms/vmware-vsphere?budget=none');
    expect(standingOn(page)?.textContent).toContain('ruled out');
    expect(standingOn(page)?.textContent).toContain('You said: Licence budget: Nothing');
    await page.user.click(within(standingOn(page)!).getByRole('link', { name: 'See the whole result' }));
    expect(page.address()).toBe('/result?budget=none');
  });

  test('a platform that is in has its place and score', async () => {
    const page = await openAt('/platforms/proxmox-ve?budget=none');
    expect(standingOn(page)?.textContent).toMatch(/place \d+ of \d+, with \d+\.\d of 100 points/);
  });

  test('there is a standing; without any there is none', async () => {
    expect(standingOn(await openAt('/platforms/proxmox-ve'))).toBeNull();
  });
});

test('every fact of every platform is three actions from the start page: the list, the platform, its group', async () => {
  const page = await openAt('/');
  const header = page.getByRole('navigation', { name: 'Pages' });
  await act(async () => page.user.click(within(header).getByRole('link', { name: 'Platforms' })));
  await page.findByRole('heading', { level: 1, name: 'The platforms' });
  const links = [...page.container.querySelectorAll<HTMLAnchorElement>('main li a[href^="/platforms/"]')];
  expect(links).toHaveLength(catalogue.platforms.length);
  const rows = catalogue.groups.flatMap((group) =>
    catalogue.criteria.filter((criterion) => criterion.group === group.id).map(({ id }) => id),
  );
  expect(rows).toHaveLength(catalogue.criteria.length);
  const idsOf = (selector: string) => [...page.container.querySelectorAll(selector)].map(({ id }) => id);
  for (const { href } of links) {
    await act(async () => page.router.navigate({ href: new URL(href).pathname }));
    await waitFor(() => expect(idsOf('h2')).toContain('facts'), patience);
    expect(idsOf('tr[id]'), href).toEqual(rows);
    const ways = [...page.container.querySelectorAll('nav a')].map((way) => way.getAttribute('href'));
    expect(ways, href).toEqual(expect.arrayContaining(catalogue.groups.map(({ id }) => `#group-${id}`)));
  }
}, 120_000);
