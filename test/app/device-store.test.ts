import { describe, expect, test } from 'vitest';
import { deviceStorage } from '#app/device-storage.ts';
import { createDeviceStore } from '#app/device-store.ts';
import { forbiddenStorage, fullStorage, storageWith } from '#fixtures/sample-storage.ts';

const decision = { search: '?hosts=two', leader: 'amber', date: '2026-11-22' };

describe('what the device remembers', () => {
  test('is there again for the next visit', async () => {
    const storage = storageWith();
    const first = createDeviceStore(storage);
    first.getState().rememberDecision(decision);
    first.getState().setTheme('dark');
    const second = createDeviceStore(storage);
    await second.persist.rehydrate();
    expect(second.getState()).toMatchObject({ theme: 'dark', lastDecisions: [decision] });
  });

  test('is not read before it is asked for, so that a first render is the same everywhere', () => {
    const storage = storageWith();
    createDeviceStore(storage).getState().setTheme('dark');
    expect(createDeviceStore(storage).getState().theme).toBe('system');
  });

  test('keeps the last five results, each once, the newest first', () => {
    const store = createDeviceStore(undefined);
    for (const hosts of ['a', 'b', 'c', 'd', 'e', 'f', 'b'])
      store.getState().rememberDecision({ ...decision, search: `?hosts=${hosts}` });
    expect(store.getState().lastDecisions.map(({ search }) => search.slice(-1))).toEqual(['b', 'f', 'e', 'd', 'c']);
  });

  test('can be forgotten', () => {
    const store = createDeviceStore(undefined);
    store.getState().rememberDecision(decision);
    store.getState().forgetDecisions();
    expect(store.getState().lastDecisions).toEqual([]);
  });
});

describe('a device that refuses', () => {
  test('costs nothing while the page is open', () => {
    const storage = deviceStorage(forbiddenStorage());
    storage.setItem('name', '{"a":1}');
    expect(storage.getItem('name')).toBe('{"a":1}');
    storage.removeItem('name');
    expect(storage.getItem('name')).toBeNull();
  });

  test('does not stop the store', async () => {
    const store = createDeviceStore(fullStorage());
    await store.persist.rehydrate();
    store.getState().setTheme('light');
    expect(store.getState().theme).toBe('light');
  });

  test('or holds something that is not ours, starts afresh', async () => {
    const store = createDeviceStore(storageWith({ 'which-hypervisor': '{"state":' }));
    await store.persist.rehydrate();
    expect(store.getState().lastDecisions).toEqual([]);
    store.getState().rememberDecision(decision);
    expect(store.getState().lastDecisions).toEqual([decision]);
  });
});
