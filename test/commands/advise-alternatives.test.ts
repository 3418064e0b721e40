import { expect, test } from 'vitest';
import { worthALook } from '#commands/advise-alternatives.ts';

test('what would do instead of a server platform comes with the answers that speak for it', () => {
  const [containers, ...others] = worthALook({ purpose: ['lab'], guests: ['linux'], workloads: ['containers'] });
  expect(others).toEqual([]);
  expect(containers).toMatchObject({ alternative: 'containers-bare-metal', name: 'Containers on bare metal' });
  expect(containers?.speaksFor.flatMap(({ asked }) => asked)).toEqual([
    { question: 'guests', option: 'linux' },
    { question: 'workloads', option: 'containers' },
  ]);
  expect(containers?.wrongWhen.length).toBeGreaterThan(0);
});

test('nothing is brought up for ordinary servers', () => {
  expect(worthALook({ purpose: ['consolidate'], guests: ['linux', 'windows-server'] })).toEqual([]);
});
