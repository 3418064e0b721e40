import { describe, expect, test } from 'vitest';
import type { Answers, PlatformValues } from '#catalogue/schema.ts';
import { sampleModes, samplePlatform, said } from '#fixtures/sample-modes.ts';
import { adviseMode } from '#scoring/mode-advice.ts';

const xen = samplePlatform(['xen']);
const kvm = samplePlatform(['kvm'], {}, 'basalt');

function reasons(mode: string, guest: string, platform: PlatformValues | undefined, answers: Answers = {}, at = 0) {
  const { systems } = adviseMode({ guest, platform, answers }, sampleModes);
  return systems[at]?.modes.find((each) => each.mode === mode)?.reasons;
}

const suits = (system: string, mode: string, effect: string, says: string) => ({
  effect,
  from: 'guest',
  system,
  part: { mode },
  said: says === '' ? [] : [said(says)],
});
const fact = (criterion: string, value: string, effect = 'for') => ({ effect, from: 'fact', criterion, value });
const trust = {
  effect: 'against',
  from: 'guest',
  system: 'closed',
  part: 'trust',
  said: [said('takes what there is')],
};

describe('all that is said of a mode for a system', () => {
  test('is the facts of the platform and the word of the system, where all is well', () => {
    expect(reasons('blend', 'open', xen)).toEqual([
      fact('runs-open', 'yes'),
      fact('mode-blend', 'yes'),
      suits('open-new', 'blend', 'for', 'it is best'),
    ]);
  });

  test('is the outlook of the mode, in its own words, while no platform is chosen', () => {
    expect(reasons('pure', 'open', undefined)).toEqual([
      { effect: 'against', from: 'mode', mode: 'pure', aspect: 'status', said: [said('status of pure')] },
      suits('open-new', 'pure', 'against', 'it is avoid'),
    ]);
    expect(reasons('blend', 'open', undefined)?.[0]).toEqual({
      effect: 'for',
      from: 'mode',
      mode: 'blend',
      aspect: 'status',
      said: [],
    });
  });

  test('has no words where the system does not mention the mode', () => {
    expect(reasons('shell', 'open', xen, {}, 1)?.[0]).toEqual(suits('open-image', 'shell', 'open', ''));
  });

  test('holds a start that no firmware allows, in the words of the mode', () => {
    expect(reasons('whole', 'closed', kvm)?.[0]).toEqual({
      effect: 'rules-out',
      from: 'mode',
      mode: 'whole',
      aspect: 'boot',
      said: [said('start of whole')],
    });
  });

  test('does not speak of starting where the system can never run in the mode', () => {
    const all = reasons('pure', 'closed', xen) ?? [];
    expect(all[0]).toEqual(suits('closed', 'pure', 'rules-out', 'it is never'));
    expect(all.some((reason) => reason.from === 'mode')).toBe(false);
  });

  test('does not speak of starting on an engine that has no such mode', () => {
    expect(reasons('shell', 'closed', kvm)?.some((reason) => reason.from === 'mode')).toBe(false);
  });

  test('holds the answers that bear on it and no others', () => {
    const answers = { kernels: ['sealed', 'loose'], cards: ['own'] };
    const bearing = (question: string, option: string, effect: string, says: string) => ({
      effect,
      from: 'answer',
      question,
      option,
      assumed: false,
      said: [said(says)],
    });
    const of = (mode: string) => (reasons(mode, 'open', xen, answers) ?? []).filter(({ from }) => from === 'answer');
    expect(of('shell')).toEqual([
      bearing('kernels', 'sealed', 'rules-out', 'needs a kernel of its own'),
      bearing('cards', 'own', 'against', 'no cards of its own'),
    ]);
    expect(of('blend')).toEqual([]);
    expect(reasons('shell', 'open', xen, { kernels: ['loose'] })?.some(({ from }) => from === 'answer')).toBe(false);
  });
});

describe('a system that asks for Secure Boot', () => {
  test('speaks against a mode that has none', () => {
    expect(reasons('shell', 'closed', xen)).toContainEqual(trust);
  });

  test('speaks against a platform that has none, and the fact stands after it', () => {
    const none = samplePlatform(['xen'], { trust: 'no' });
    expect(reasons('blend', 'closed', none)?.filter(({ effect }) => effect === 'against')).toEqual([
      trust,
      fact('trust', 'no', 'against'),
    ]);
  });

  test('is silent where the fact is all it asks for', () => {
    expect(reasons('blend', 'closed', xen)).toEqual([
      fact('runs-closed', 'yes'),
      fact('mode-blend', 'yes'),
      suits('closed', 'blend', 'for', 'it is best'),
      fact('trust', 'yes'),
    ]);
  });

  test('has nothing to do with one that does not', () => {
    expect(reasons('shell', 'open', samplePlatform(['xen'], { trust: 'no' }))).not.toContainEqual(
      expect.objectContaining({ part: 'trust' }),
    );
  });
});
