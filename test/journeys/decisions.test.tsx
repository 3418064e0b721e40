import { configure, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDecisionStore } from '#app/decision-store.ts';
import { decisionsKey } from '#app/decisions-key.ts';
import { catalogue } from '#catalogue/index.ts';
import { fullStorage } from '#fixtures/sample-storage.ts';
import { openAt } from './open-at.tsx';

const answers = 'purpose=lab&hosts=one&budget=none';
const late = { timeout: 20_000 };

// By default an event waits in React's act(), which drops what a part of the page that is still on its way waits for.
configure({ eventWrapper: (dispatch) => dispatch() });

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Journey = Awaited<ReturnType<typeof openAt>>;

/** Opens a result and waits for the last of it, so that nothing more comes while it is being kept. */
async function openResult(search: string) {
  const page = await openAt(`/result?${search}`);
  await page.findByRole('heading', { level: 2, name: /would change/i }, late);
  return page;
}

async function keepAs(page: Journey, name: string) {
  await page.user.click(page.getByRole('button', { name: 'Keep this result' }));
  const field = await page.findByLabelText('Name');
  await page.user.clear(field);
  await page.user.type(field, name);
  await page.user.click(page.getByRole('button', { name: 'Keep it' }));
}

/** What is told of an import. */
const told = (page: Journey) => page.queryAllByRole('listitem').map((line) => line.textContent);

let drawn = 0;

/** Another tab of this browser. */
function otherTab() {
  const store = createDecisionStore({
    storage: window.localStorage,
    now: Date.now,
    today: () => '2026-11-22',
    random: () => `other-tab-${(drawn += 1)}`,
  });
  return {
    ...store,
    /** does something there, and lets this tab hear of it */
    act: (what: () => unknown) => {
      what();
      window.dispatchEvent(Object.assign(new Event('storage'), { key: decisionsKey }));
    },
  };
}

test('a result is kept under its headline, with a note, and found again after a reload', async () => {
  const page = await openResult(answers);
  await page.user.click(page.getByRole('button', { name: 'Keep this result' }));
  const headline = page.getByRole('heading', { level: 1 }).textContent;
  const name = await page.findByLabelText('Name');
  expect(document.activeElement).toBe(name);
  expect(name).toHaveProperty('value', headline);
  await page.user.type(page.getByRole('textbox', { name: 'Note, if you like' }), 'For the cellar.');
  await page.user.click(page.getByRole('button', { name: 'Keep it' }));
  const kept = page.getByText(/^Kept on this device, under/);
  expect(document.activeElement).toBe(page.getByRole('button', { name: 'Keep this result' }));
  await page.user.click(within(kept).getByRole('link', { name: 'My decisions' }));
  await page.findByRole('heading', { level: 1, name: 'My decisions' });
  page.unmount();

  const again = await openAt('/decisions');
  const entry = within(await again.findByRole('article', { name: headline }));
  entry.getByText('For the cellar.');
  const link = entry.getByRole('link', { name: headline });
  expect(link.getAttribute('href')).toMatch(
    new RegExp(`^/result\\?purpose=lab&hosts=one&budget=none&edition=${catalogue.edition}&seen=[a-z-]+$`),
  );
  await again.user.click(link);
  await again.findByRole('heading', { level: 1, name: headline }, late);
});

test('what is said of a kept result goes when the answers change', async () => {
  const page = await openResult(answers);
  await keepAs(page, 'For the cellar');
  await page.findByText(/^Kept on this device/);
  await page.router.navigate({ to: '/result', search: { purpose: 'hosting', hosts: 'up-to-32' } });
  await waitFor(() => expect(page.queryByText(/^Kept on this device/)).toBeNull());
  expect(page.queryByLabelText('Name')).toBeNull();
});

test('answers that are kept already are recognised, and a name that nobody touched follows the headline', async () => {
  otherTab().keep({ name: 'For the cellar', note: '', search: `?${answers}&edition=2020-01&seen=xcp-ng` });
  const page = await openResult(answers);
  await page.user.click(page.getByRole('button', { name: 'Keep this result' }));
  const field = await page.findByLabelText('Name');
  page.getByText('These answers are kept already, since 22 November 2026, as “', { exact: false });
  const before = page.getByRole('heading', { level: 1 }).textContent;
  await page.router.navigate({ to: '/result', search: { purpose: 'hosting', hosts: 'up-to-32' } });
  await waitFor(() => expect(page.queryByText(/are kept already/)).toBeNull());
  await waitFor(() => {
    const headline = page.getByRole('heading', { level: 1 }).textContent;
    expect(headline).not.toBe(before);
    expect(field).toHaveProperty('value', headline);
  });
});

test('what another tab keeps, renames or deletes shows here at once, and neither tab loses anything', async () => {
  const page = await openAt('/decisions');
  await page.findByText(/^Nothing is kept yet/);
  const other = otherTab();
  const search = `?${answers}`;
  other.act(() => other.keep({ name: 'From the other tab', note: '', search }));
  await page.findByRole('article', { name: 'From the other tab' });

  await page.user.click(page.getByRole('button', { name: 'Edit From the other tab' }));
  await page.user.type(page.getByRole('textbox', { name: 'Name' }), ', renamed');
  await page.user.click(page.getByRole('button', { name: 'Save' }));
  other.refresh();
  expect(other.getState().entries).toMatchObject([{ name: 'From the other tab, renamed' }]);
  other.act(() => other.change(other.getState().entries.map(({ id }) => ({ id, deleted: true }))));
  await page.findByText(/^Nothing is kept yet/);
});

test('two kept results lead to the page that says where they differ, under their names', async () => {
  const other = otherTab();
  other.keep({
    name: 'Cellar',
    note: 'mine alone',
    search: `?${answers}&edition=${catalogue.edition}&seen=proxmox-ve`,
  });
  other.act(() => other.keep({ name: 'Branches', note: '', search: '?purpose=edge&hosts=two' }));
  const page = await openAt('/decisions');
  for (const box of await page.findAllByRole('checkbox')) await page.user.click(box);
  const address = page.getByRole('link', { name: 'Compare these 2' }).getAttribute('href') ?? '';
  const parameters = new URLSearchParams(address.slice(address.indexOf('?')));
  expect(address).toMatch(/^\/differences\?a=/);
  expect([parameters.get('a'), parameters.get('b')].toSorted()).toEqual([
    'purpose=edge&hosts=two&name=Branches',
    `${answers}&edition=${catalogue.edition}&seen=proxmox-ve&name=Cellar`,
  ]);
  expect(address).not.toContain('mine');
});

test('all goes into a file, and from it into another browser; importing can be undone', async () => {
  const other = otherTab();
  other.keep({ name: 'Cellar', note: 'Ask Ada.', search: `?${answers}` });
  const page = await openAt('/decisions');
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:none';
  });
  await page.user.click(await page.findByRole('button', { name: 'Export it as a file' }));
  const text = (await blobs[0]?.text()) ?? '';
  page.unmount();

  window.localStorage.clear();
  const fresh = await openAt('/decisions');
  const file = new File([text], 'decisions.json', { type: 'application/json' });
  await fresh.user.upload(fresh.getByLabelText('File to import'), file);
  within(await fresh.findByRole('article', { name: 'Cellar' })).getByText('Ask Ada.');
  expect(told(fresh)).toContain('1 was added: Cellar.');
  await fresh.user.upload(fresh.getByLabelText('File to import'), file);
  await fresh.findByText('1 was here already, just so.');
  expect(fresh.queryByRole('button', { name: 'Undo the import' })).toBeNull();

  await fresh.user.click(fresh.getByRole('button', { name: 'Delete Cellar' }));
  await fresh.user.upload(fresh.getByLabelText('File to import'), file);
  await fresh.findByRole('article', { name: 'Cellar' });
  expect(told(fresh)).toContain('1 was deleted here and came back: Cellar.');
  await fresh.user.click(fresh.getByRole('button', { name: 'Undo the import' }));
  expect(fresh.queryByRole('article', { name: 'Cellar' })).toBeNull();
  fresh.getByText('The import is undone.');
});

test.each([
  ['a picture', 'GIF89a', /It is not JSON/],
  ['the file of another program', '{"format":"bookmarks"}', /It is JSON, but not a file of decisions/],
  [
    'a file of a later version',
    '{"format":"which-hypervisor-decisions","version":9,"decisions":[]}',
    /It has version 9 of the format, and this page reads version 1/,
  ],
  [
    'a decision without an answer that is known',
    JSON.stringify({
      format: 'which-hypervisor-decisions',
      version: 1,
      decisions: [{ id: 'aaaaaaaa', name: 'x', date: '2026-01-01', search: '?colour=blue', changed: 1 }],
    }),
    /Left out: entry 1, its link holds no answer that is known here/,
  ],
  ['more than a file can hold', ' '.repeat(10_000_001), /It is larger than 10 MB/],
])('%s is answered with what is wrong, and nothing is kept of it', async (_, text, said) => {
  const page = await openAt('/decisions');
  await page.user.upload(page.getByLabelText('File to import'), new File([text], 'x.json'));
  await page.findByText(said);
  expect(page.queryByRole('article', { name: 'x' })).toBeNull();
  expect(page.queryByRole('button', { name: 'Undo the import' })).toBeNull();
});

test('undoing an import is no longer offered once something was changed after it', async () => {
  otherTab().keep({ name: 'Cellar', note: '', search: `?${answers}` });
  const text = window.localStorage.getItem(decisionsKey) ?? '';
  window.localStorage.clear();
  const page = await openAt('/decisions');
  await page.user.upload(page.getByLabelText('File to import'), new File([text], 'x.json'));
  await page.findByRole('button', { name: 'Undo the import' });
  await page.user.click(page.getByRole('button', { name: 'Edit Cellar' }));
  await page.user.click(page.getByRole('button', { name: 'Save' }));
  expect(page.queryByRole('button', { name: 'Undo the import' })).toBeNull();
});

test('a storage that takes nothing is named where the result is kept, and the tab is guarded until the file is saved', async () => {
  const storage = fullStorage();
  vi.stubGlobal('localStorage', storage);
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:none');
  const closes = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const page = await openResult(answers);
  expect(closes()).toBe(true);
  await keepAs(page, 'Only here');
  within(await page.findByRole('alert')).getByText('What you changed last is in this tab only, until it is closed');
  expect(closes()).toBe(false);
  await page.user.click(within(page.getByText(/^It stands under/)).getByRole('link', { name: 'My decisions' }));
  await page.findByRole('article', { name: 'Only here' });
  await page.user.click(page.getByRole('button', { name: 'Save it as a file' }));
  page.getByText(/The file that you saved has all of it/);
  expect(closes()).toBe(true);
  storage.giveRoom();
  await page.user.click(page.getByRole('button', { name: 'Try to keep it on the device' }));
  expect(page.queryByRole('alert')).toBeNull();
});

test('the start page leads to what is kept, where the last answers stand', async () => {
  const last = [{ search: `?${answers}`, leader: 'proxmox-ve', date: '2026-11-02' }];
  const bare = await openAt('/', last);
  const region = () => within(bare.getByRole('region', { name: 'Your last answers' }));
  expect(region().queryByRole('link', { name: 'My decisions' })).toBeNull();
  bare.unmount();
  otherTab().keep({ name: 'Cellar', note: '', search: `?${answers}` });
  const page = await openAt('/', last);
  const link = within(page.getByRole('region', { name: 'Your last answers' })).getByRole('link', {
    name: 'My decisions',
  });
  expect(link.getAttribute('href')).toBe('/decisions');
});
