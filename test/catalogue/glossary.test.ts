import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsUntil } from '#catalogue/edition.ts';
import { catalogue } from '#catalogue/index.ts';
import { glossary } from '#catalogue/gathered/glossary.gen.ts';
import { terms } from '#catalogue/gathered/terms.gen.ts';
import type { SeeAlso } from '#catalogue/glossary-shapes.ts';
import { modeCatalogue } from '#catalogue/mode-catalogue.ts';
import { backingFaults, proseFaults } from '#fixtures/statement-faults.ts';
import { termFinder } from '#glossary/find-terms.ts';

const idsOf = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id));
const known: Readonly<Record<keyof SeeAlso, ReadonlySet<string>>> = {
  terms: idsOf(glossary),
  criteria: idsOf(catalogue.criteria),
  modes: idsOf(modeCatalogue.modes),
  platforms: idsOf(catalogue.platforms),
};

test('the glossary holds every entry of its folder', () => {
  const files = readdirSync(path.resolve(import.meta.dirname, '../../src/catalogue/glossary'));
  expect(glossary.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted());
  expect(glossary.length).toBeGreaterThan(60);
});

describe.each(glossary)('$term', (entry) => {
  const { id, term, spelled, short, more = '', see } = entry;

  test('has an id, and is explained in one sentence and at most two more', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(proseFaults(short)).toEqual([]);
    expect(short).toMatch(/^\p{Lu}[^.]*\.$/u);
    expect(short.length).toBeLessThan(170);
    if (more !== '') expect(proseFaults(more)).toEqual([]);
    expect(more).toMatch(/^(?:\p{Lu}.*\.)?$/u);
  });

  test('is not explained with itself', () => {
    expect(termFinder([entry])(short)).toEqual([]);
  });

  test('says who stands behind it', () => {
    expect(backingFaults(entry, factsUntil)).toEqual([]);
  });

  test('points at things that exist, and not at itself', () => {
    for (const kind of ['terms', 'criteria', 'modes', 'platforms'] as const) {
      for (const each of see[kind] ?? []) expect(known[kind], `${kind}: ${each}`).toContain(each);
    }
    expect(see.terms ?? []).not.toContain(id);
  });

  test('shares no spelling with another term', () => {
    const own = new Set([term, ...spelled].map((text) => text.toLowerCase()));
    for (const other of glossary.filter((each) => each.id !== id)) {
      for (const text of [other.term, ...other.spelled]) expect(own, other.id).not.toContain(text.toLowerCase());
    }
  });

  test('is recognised by every spelling that it gives', () => {
    const find = termFinder([entry]);
    for (const text of spelled) expect(find(`It says ${text} here.`), text).toHaveLength(1);
  });
});

test('words of every sentence are found but not marked', () => {
  const quiet = glossary.filter((term) => term.quiet === true).map(({ id }) => id);
  expect(quiet).toEqual(expect.arrayContaining(['guest', 'host', 'criterion', 'requirement']));
  expect(terms.map(({ id }) => id)).toEqual(glossary.map(({ id }) => id).filter((id) => !quiet.includes(id)));
});

test('the rules can fail', () => {
  const wrong = { id: 'x', term: 'HA', spelled: ['high availability'], short: 'HA is High Availability.' };
  expect(termFinder([wrong])(wrong.short)).toHaveLength(1);
  expect(termFinder([wrong])('High Availability')).toHaveLength(1);
});

test('what nobody stands behind is the smaller part', () => {
  const unsourced = glossary.filter(({ evidence }) => evidence === 'unsourced');
  expect(unsourced.length / glossary.length).toBeLessThan(0.25);
});
