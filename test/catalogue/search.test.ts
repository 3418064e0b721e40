import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { findables } from '#catalogue/gathered/search.gen.ts';
import { glossary } from '#catalogue/gathered/glossary.gen.ts';
import { modeCatalogue } from '#catalogue/mode-catalogue.ts';
import { otherNames } from '#catalogue/other-names.ts';
import { matches } from '#compare/shown-rows.ts';
import { makeFind, type Find } from '#search/make-find.ts';
import { addressOf } from '../../src/routes/search-address.ts';
import { searchPages } from '../../src/routes/search-pages.ts';

const all = [...searchPages, ...findables];
let find: Find;
beforeAll(async () => {
  find = await makeFind(all);
});

const first = (query: string) => find(query).hits[0]?.entry;

test('everything that has a place can be found, and is there once', () => {
  const expected = {
    platform: catalogue.platforms.length,
    criterion: catalogue.criteria.length,
    question: catalogue.questions.length,
    mode: modeCatalogue.modes.length,
    guest: modeCatalogue.guests.length,
    term: glossary.length,
    page: searchPages.length,
  };
  expect(
    Object.fromEntries(
      Map.groupBy(all, ({ kind }) => kind)
        .entries()
        .map(([kind, some]) => [kind, some.length]),
    ),
  ).toEqual(expected);
  expect(new Set(all.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(all.length);
});

describe.each(all)('$kind $id', ({ kind, id, name, also, note }) => {
  test('is found by its own name, among the first three', () => {
    const ids = find(name)
      .hits.slice(0, 3)
      .map(({ entry }) => `${entry.kind} ${entry.id}`);
    expect(ids).toContain(`${kind} ${id}`);
  });

  test('is found by each other name', () => {
    for (const other of also) {
      const ids = find(other).hits.map(({ entry }) => `${entry.kind} ${entry.id}`);
      expect(ids, other).toContain(`${kind} ${id}`);
    }
  });

  test('says what tells it from others', () => {
    expect(note.trim()).not.toBe('');
  });
});

test.each([
  ['vmware', 'vmware-vsphere'],
  ['esxi', 'vmware-vsphere'],
  ['freenas', 'truenas'],
  ['citrix hypervisor', 'xenserver'],
  ['harvester', 'suse-virtualization'],
  ['rhev', 'rhv'],
  ['gsx', 'vmware-server'],
  ['xen', 'xen-project'],
  ['hyperv', 'hyper-v'],
  ['promox', 'proxmox-ve'],
  ['ha', 'ha'],
  ['ept', 'slat'],
  ['nfs', 'nfs'],
  ['compare', '/compare'],
])('who types “%s” is led to %s first', (query, id) => {
  expect(first(query)?.id).toBe(id);
});

test('other names belong to platforms that exist, and none is said twice', () => {
  for (const [id, names] of Object.entries(otherNames)) {
    expect(catalogue.platforms.map((platform) => platform.id)).toContain(id);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a row of the comparison is shown by the address that leads to it', () => {
  for (const entry of findables.filter(({ kind }) => kind === 'criterion')) {
    const address = addressOf(entry, { purpose: 'lab' });
    expect(address).toMatch(/^\/compare\?purpose=lab&find=/);
    const shown = new URLSearchParams(address.split('?')[1]).get('find') ?? '';
    const criterion = catalogue.criteria.find(({ id }) => id === entry.id)!;
    expect(matches(criterion, shown), shown).toBe(true);
    expect(catalogue.criteria.filter((each) => matches(each, shown)).length, shown).toBeLessThanOrEqual(3);
  }
});

test('every kind leads to its place, and the answers go along', () => {
  const address = (kind: string) =>
    addressOf(
      all.find((entry) => entry.kind === kind)!,
      { purpose: 'lab' },
    );
  expect(address('platform')).toMatch(/^\/platforms\/[a-z-]+\?purpose=lab$/);
  expect(address('question')).toMatch(/^\/q\/[a-z]+\?purpose=lab$/);
  expect(address('mode')).toMatch(/^\/modes\?purpose=lab#(pv|hvm|hybrid|pvh)$/);
  expect(address('guest')).toBe('/modes?purpose=lab#guests');
  expect(address('term')).toMatch(/^\/glossary\?purpose=lab#[a-z0-9-]+$/);
  expect(address('page')).toBe('/?purpose=lab');
});
