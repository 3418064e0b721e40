import { afterEach, expect, test, vi } from 'vitest';
import { soon } from '#app/soon.ts';

afterEach(() => vi.unstubAllGlobals());

test('does the work once, after the next frame', async () => {
  const work = vi.fn<() => void>();
  soon(work);
  expect(work).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
  dispatchEvent(new Event('keydown'));
  expect(work).toHaveBeenCalledOnce();
});

test.each(['pointerdown', 'keydown', 'pagehide'])('does it before the next %s, however fast that comes', (input) => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const done: string[] = [];
  soon(() => done.push('work'));
  addEventListener(input, () => done.push('input'), { once: true });
  dispatchEvent(new Event(input));
  expect(done).toEqual(['work', 'input']);
});
