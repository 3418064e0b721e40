import { describe, expect, test } from 'vitest';
import { asideKey } from '#app/decision-shelf.ts';
import { createDecisionStore, isAtRisk, type DecisionStore } from '#app/decision-store.ts';
import { areDecisionsKept, decisionsKey } from '#app/decisions-key.ts';
import { isKept, mostKept, type KeptDecision } from '#decisions/kept-decision.ts';
import { storedText } from '#decisions/write-decisions.ts';
import { forbiddenStorage, fullStorage, storageWith } from '#fixtures/sample-storage.ts';

const start = 1_795_000_000_000;
let drawn = 0;

/** A tab that has just been opened. */
function tab(storage: Storage | undefined, clock: { now: number } = { now: start }): DecisionStore {
  const store = createDecisionStore({
    storage,
    now: () => (clock.now += 1),
    today: () => '2026-11-22',
    random: () => String((drawn += 1)).padStart(8, '0'),
  });
  store.refresh();
  return store;
}

const result = (name: string) => ({ name, note: '', search: '?purpose=lab' });
const kept = (store: DecisionStore) => store.getState().entries.filter(isKept);
const names = (store: DecisionStore) => kept(store).map(({ name }) => name);
const standing = (store: DecisionStore) => store.getState().standing;

/** What a decision is called from now on. */
const rename = (store: DecisionStore, decision: KeptDecision, name: string) => store.change([{ ...decision, name }]);

describe('a decision that is kept', () => {
  test('is there again after a reload, with its day', () => {
    const storage = storageWith();
    const decision = tab(storage).keep(result('Amber'));
    expect(decision).toMatchObject({ name: 'Amber', date: '2026-11-22', search: '?purpose=lab' });
    expect(kept(tab(storage))).toEqual([decision]);
  });

  test('leaves alone what else the device remembers', () => {
    const storage = storageWith({ 'which-hypervisor': '{"state":{}}' });
    tab(storage).keep(result('Amber'));
    expect(storage.getItem('which-hypervisor')).toBe('{"state":{}}');
  });

  test('can be renamed, deleted and brought back', () => {
    const storage = storageWith();
    const store = tab(storage);
    const decision = store.keep(result('Amber'))!;
    rename(store, decision, 'Amber, after all');
    expect(names(tab(storage))).toEqual(['Amber, after all']);
    store.change([{ id: decision.id, deleted: true }]);
    expect(names(tab(storage))).toEqual([]);
    store.change([decision]);
    expect(names(tab(storage))).toEqual(['Amber']);
  });

  test('is refused, and nothing else dropped for it, where as many are kept as can be', () => {
    const storage = storageWith();
    const store = tab(storage);
    store.take(
      Array.from({ length: mostKept }, (_, at) => ({
        ...result(`Decision ${at}`),
        id: `aaaaaaaa${at}`,
        date: '2026-11-22',
        changed: at,
      })),
    );
    expect(store.keep(result('One too many'))).toBeUndefined();
    expect(kept(tab(storage))).toHaveLength(mostKept);
  });

  test('shows in the storage without being read in full', () => {
    const storage = storageWith();
    expect(areDecisionsKept(storage)).toBe(false);
    const store = tab(storage);
    const decision = store.keep(result('Amber'))!;
    expect(areDecisionsKept(storage)).toBe(true);
    store.change([{ id: decision.id, deleted: true }]);
    expect(areDecisionsKept(storage)).toBe(false);
    expect(areDecisionsKept(forbiddenStorage())).toBe(false);
  });
});

describe('two tabs', () => {
  test('that both keep something lose neither, although neither heard of the other', () => {
    const storage = storageWith();
    const [one, other] = [tab(storage), tab(storage)];
    one.keep(result('Amber'));
    other.keep(result('Basalt'));
    expect(names(tab(storage))).toEqual(['Amber', 'Basalt']);
    one.refresh();
    expect(names(one)).toEqual(['Amber', 'Basalt']);
  });

  test('that write at the very same moment make good what the later one has overwritten', () => {
    const storage = storageWith();
    const [one, other] = [tab(storage), tab(storage)];
    const before = storage.getItem(decisionsKey);
    one.keep(result('Amber'));
    // The other tab had read before the first one wrote.
    if (before === null) storage.removeItem(decisionsKey);
    other.keep(result('Basalt'));
    expect(names(tab(storage))).toEqual(['Basalt']);
    one.refresh();
    expect(names(tab(storage))).toEqual(['Amber', 'Basalt']);
  });

  test('do not bring back what one of them deleted', () => {
    const storage = storageWith();
    const one = tab(storage);
    const decision = one.keep(result('Amber'))!;
    const other = tab(storage);
    one.change([{ id: decision.id, deleted: true }]);
    other.keep(result('Basalt'));
    expect(names(tab(storage))).toEqual(['Basalt']);
    expect(names(other)).toEqual(['Basalt']);
  });

  test('that both change a decision end with the later change, in both', () => {
    const storage = storageWith();
    const clock = { now: start };
    const one = tab(storage, clock);
    const decision = one.keep(result('Amber'))!;
    const other = tab(storage, clock);
    rename(one, decision, 'First');
    rename(other, decision, 'Second');
    one.refresh();
    expect([...names(one), ...names(other), ...names(tab(storage))]).toEqual(['Second', 'Second', 'Second']);
  });

  test('do not answer each other for ever', () => {
    const storage = storageWith();
    const writes: string[] = [];
    const setItem = storage.setItem.bind(storage);
    Object.assign(storage, {
      setItem: (key: string, text: string) => {
        writes.push(text);
        setItem(key, text);
      },
    });
    const [one, other] = [tab(storage), tab(storage)];
    one.keep(result('Amber'));
    other.keep(result('Basalt'));
    const soFar = writes.length;
    for (let round = 0; round < 3; round += 1) {
      one.refresh();
      other.refresh();
    }
    expect(writes).toHaveLength(soFar);
  });
});

test('a clock that is put back by ten years neither hides a change nor brings back what was deleted', () => {
  const storage = storageWith();
  const ahead = tab(storage, { now: start + 10 * 365 * 24 * 3600 * 1000 });
  const decision = ahead.keep(result('Kept in the future'))!;
  const right = tab(storage);
  rename(right, decision, 'Renamed today');
  expect(names(tab(storage))).toEqual(['Renamed today']);
  right.change([{ id: decision.id, deleted: true }]);
  ahead.refresh();
  expect(names(ahead)).toEqual([]);
  expect(names(tab(storage))).toEqual([]);
});

describe('a storage that is full', () => {
  test('is named, the tab holds what was kept, and closing it is warned of until a file has it', () => {
    const store = tab(fullStorage());
    expect(isAtRisk(store.getState())).toBe(false);
    expect(store.keep(result('Amber'))).toMatchObject({ name: 'Amber' });
    expect(standing(store)).toBe('full');
    expect(names(store)).toEqual(['Amber']);
    expect(isAtRisk(store.getState())).toBe(true);
    store.noteSaved();
    expect(isAtRisk(store.getState())).toBe(false);
    store.keep(result('Basalt'));
    expect(isAtRisk(store.getState())).toBe(true);
  });

  test('keeps what stood in it, and gets the rest as soon as there is room', () => {
    const before = storageWith();
    tab(before).keep(result('Amber'));
    const storage = fullStorage({ [decisionsKey]: before.getItem(decisionsKey)! });
    const store = tab(storage);
    store.keep(result('Basalt'));
    expect(names(tab(storage))).toEqual(['Amber']);
    storage.giveRoom();
    store.writeAgain();
    expect(standing(store)).toBe('device');
    expect(isAtRisk(store.getState())).toBe(false);
    expect(names(tab(storage))).toEqual(['Amber', 'Basalt']);
  });
});

test.each([
  ['forbidden', forbiddenStorage()],
  ['missing', undefined],
])('a storage that is %s is named before anything is kept, and the tab holds what is', (_, storage) => {
  const store = tab(storage);
  expect(standing(store)).toBe('forbidden');
  expect(isAtRisk(store.getState())).toBe(false);
  store.keep(result('Amber'));
  store.refresh();
  expect(names(store)).toEqual(['Amber']);
  expect(isAtRisk(store.getState())).toBe(true);
});

describe('a storage that was emptied from outside', () => {
  test('is not filled again unasked, and what it held stays in the tab', () => {
    const storage = storageWith();
    const store = tab(storage);
    store.keep(result('Amber'));
    storage.clear();
    store.refresh();
    store.refresh();
    expect([standing(store), ...names(store)]).toEqual(['emptied', 'Amber']);
    expect(storage.length).toBe(0);
    expect(isAtRisk(store.getState())).toBe(true);
    store.writeAgain();
    expect(standing(store)).toBe('device');
    expect(names(tab(storage))).toEqual(['Amber']);
  });

  test('is nothing to speak of where nothing was kept', () => {
    const storage = storageWith();
    const store = tab(storage);
    const decision = store.keep(result('Amber'))!;
    store.change([{ id: decision.id, deleted: true }]);
    storage.clear();
    store.refresh();
    expect(standing(store)).toBe('device');
  });
});

describe('damaged text', () => {
  const torn = '{"format":"which-hypervisor-decisions","version":1,"decisions":[{"id":"aaaa';

  test('is put aside as it stood, and the app goes on', () => {
    const storage = storageWith({ [decisionsKey]: torn });
    const store = tab(storage);
    expect(store.getState()).toMatchObject({ standing: 'device', damaged: torn, entries: [] });
    store.keep(result('Amber'));
    const later = tab(storage);
    expect(later.getState().damaged).toBe(torn);
    expect(names(later)).toEqual(['Amber']);
    later.forgetDamaged();
    expect(later.getState().damaged).toBeUndefined();
    expect(storage.getItem(asideKey)).toBeNull();
    expect(names(tab(storage))).toEqual(['Amber']);
  });

  test('gives what can be read of it, and stands aside whole', () => {
    const before = storageWith();
    const decision = tab(before).keep(result('Amber'))!;
    const text = storedText([decision]).replace('"decisions":[', '"decisions":[{"name":"half"},');
    const storage = storageWith({ [decisionsKey]: text });
    const store = tab(storage);
    expect(names(store)).toEqual(['Amber']);
    expect(store.getState().damaged).toBe(text);
    expect(storage.getItem(decisionsKey)).toBe(storedText([decision]));
  });

  test('that comes a second time stands beside the first; the same text stands there once', () => {
    const storage = storageWith({ [decisionsKey]: torn });
    tab(storage);
    storage.setItem(decisionsKey, torn);
    tab(storage);
    expect(storage.getItem(asideKey)).toBe(torn);
    storage.setItem(decisionsKey, 'something else');
    expect(tab(storage).getState().damaged).toBe(`${torn}\nsomething else`);
  });

  test('is not written over where there is no room to put it aside, until somebody lets go of it', () => {
    const storage = fullStorage({ [decisionsKey]: torn });
    const store = tab(storage);
    store.keep(result('Amber'));
    expect(store.getState()).toMatchObject({ standing: 'stuck', damaged: torn });
    expect(isAtRisk(store.getState())).toBe(true);
    expect(storage.getItem(decisionsKey)).toBe(torn);
    storage.giveRoom();
    store.forgetDamaged();
    expect(store.getState()).toMatchObject({ standing: 'device', damaged: undefined });
    expect(names(tab(storage))).toEqual(['Amber']);
  });
});

test('what a later version of the pages wrote is not touched, and the tab holds what is kept meanwhile', () => {
  const text = JSON.stringify({ format: 'which-hypervisor-decisions', version: 2, decisions: 'otherwise' });
  const storage = storageWith({ [decisionsKey]: text });
  const store = tab(storage);
  store.keep(result('Amber'));
  expect(store.getState()).toMatchObject({ standing: 'newer', damaged: undefined });
  expect(storage.getItem(decisionsKey)).toBe(text);
  expect(names(store)).toEqual(['Amber']);
});

test('a file is taken in beside what another tab kept meanwhile, and taken back', () => {
  const storage = storageWith();
  const store = tab(storage);
  tab(storage).keep(result('Amber'));
  const taken = store.take([{ ...result('Basalt'), id: 'aaaaaaaa', date: '2025-01-01', changed: 1 }]);
  expect(taken.added).toHaveLength(1);
  expect(names(tab(storage)).toSorted()).toEqual(['Amber', 'Basalt']);
  store.change(taken.undo);
  expect(names(tab(storage))).toEqual(['Amber']);
});
