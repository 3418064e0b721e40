import { afterEach, expect, test, vi } from 'vitest';
import { readAside } from '#app/read-aside.ts';
import { longestRead, readText } from '#app/read-text.ts';

const lscpu = 'Architecture: x86_64\nVendor ID: GenuineIntel\nVirtualization: VT-x\n';

afterEach(() => vi.unstubAllGlobals());

test('of a text that is too long the beginning is read, and it is said how much', () => {
  const long = lscpu + ' '.repeat(longestRead);
  expect(readText(long)).toEqual({ ...readText(lscpu), upTo: longestRead });
  expect(readText(lscpu)).toMatchObject({ option: 'x86', upTo: undefined });
  expect(readText(' '.repeat(longestRead) + lscpu).option).toBeUndefined();
});

test('a browser without workers gets the same reading, after the page has painted', async () => {
  expect(typeof Worker).toBe('undefined');
  let early = false;
  const read = await new Promise((resolve) => {
    readAside(lscpu, (result) => {
      expect(early).toBe(true);
      resolve(result);
    });
    early = true;
  });
  expect(read).toEqual(readText(lscpu));
});

test('a browser that refuses a worker reads on the page', async () => {
  const refuse = vi.fn<() => void>(() => {
    throw new Error('refused');
  });
  vi.stubGlobal('Worker', refuse);
  const read = await new Promise((resolve) => readAside(lscpu, resolve));
  expect(refuse).toHaveBeenCalledOnce();
  expect(read).toEqual(readText(lscpu));
});

test('a reading that nobody waits for any more says nothing', async () => {
  const onRead = vi.fn<() => void>();
  const stop = readAside(lscpu, onRead);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(onRead).not.toHaveBeenCalled();
});
