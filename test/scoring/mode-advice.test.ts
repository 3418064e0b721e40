import { describe, expect, test } from 'vitest';
import { OPEN, type Answers, type PlatformValues } from '#catalogue/schema.ts';
import { sampleModes, samplePlatform, said } from '#fixtures/sample-modes.ts';
import { adviseMode, adviseModes } from '#scoring/mode-advice.ts';

const xen = samplePlatform(['xen']);
const kvm = samplePlatform(['kvm'], {}, 'basalt');

function advise(guest: string, platform: PlatformValues | undefined, answers: Answers = {}) {
  return adviseMode({ guest, platform, answers }, sampleModes);
}

/** The advice for one system, the first unless named. */
function forSystem(guest: string, platform: PlatformValues | undefined, answers: Answers = {}, system?: string) {
  const { systems } = advise(guest, platform, answers);
  const found = systems.find((each) => each.system === system) ?? systems[0];
  if (found === undefined) throw new Error(`no system of ${guest}`);
  const possibility = Object.fromEntries(found.modes.map((each) => [each.mode, each.possibility]));
  const reasons = (mode: string) => found.modes.find((each) => each.mode === mode)?.reasons ?? [];
  return { ...found, possibility, reasons, best: found.recommended.map(({ mode }) => mode) };
}

describe('what can be done', () => {
  test('a mode that platform, guest and processor allow is possible, and each of them is a reason', () => {
    const { possibility, reasons } = forSystem('open', xen);
    expect(possibility['blend']).toBe('possible');
    expect(reasons('blend').map(({ from, effect }) => [from, effect])).toEqual([
      ['fact', 'for'],
      ['fact', 'for'],
      ['guest', 'for'],
    ]);
  });

  test('a mode that the platform removed or never had is impossible, and the fact says so', () => {
    const { possibility, reasons } = forSystem('open', samplePlatform(['xen'], { 'mode-pure': 'removed' }));
    expect(possibility['pure']).toBe('impossible');
    expect(reasons('pure')[0]).toEqual({ effect: 'rules-out', from: 'fact', criterion: 'mode-pure', value: 'removed' });
  });

  test('a mode that fades is advised against', () => {
    expect(forSystem('open', samplePlatform(['xen'], { 'mode-blend': 'fading' })).possibility['blend']).toBe(
      'advised-against',
    );
  });

  test('an unknown fact leaves a mode unknown, and is named', () => {
    const { possibility, reasons } = forSystem('open', samplePlatform(['xen'], { 'mode-blend': 'unknown' }));
    expect(possibility['blend']).toBe('unknown');
    expect(reasons('blend')[0]).toMatchObject({ effect: 'open', criterion: 'mode-blend', value: 'unknown' });
  });

  test('a fact that is missing altogether is unknown, too', () => {
    const { values: _, ...rest } = xen;
    expect(forSystem('open', { ...rest, values: {} }).possibility['blend']).toBe('unknown');
  });

  test('a way that the entry does not mention is unknown, never a "no"', () => {
    expect(forSystem('open', xen, {}, 'open-image').possibility['shell']).toBe('unknown');
  });

  test('a way is unknown on processors for which its statement does not speak', () => {
    const platform = samplePlatform(['xen'], { 'on-arm': 'yes' });
    const modes = sampleModes.modes.map((mode) =>
      mode.id === 'shell' ? { ...mode, architectures: ['arm'] as const } : mode,
    );
    const advice = adviseMode({ guest: 'open', platform, answers: { chip: ['arm'] } }, { ...sampleModes, modes });
    expect(advice.systems[0]?.modes.find(({ mode }) => mode === 'shell')?.possibility).toBe('unknown');
  });

  test('a class of which the engine has no mode is answered by the mode that is named for it', () => {
    const { possibility, modes } = forSystem('open', kvm);
    expect(modes.map(({ mode }) => mode)).toEqual(['mix', 'shell', 'whole', 'pure']);
    expect(possibility).toMatchObject({ shell: 'impossible', pure: 'impossible' });
  });

  test('a guest that the platform cannot run leaves nothing, and the fact is the whole reason', () => {
    const { best, blockers } = forSystem('closed', samplePlatform(['xen'], { 'runs-closed': 'no' }));
    expect(best).toEqual([]);
    expect(blockers).toEqual([{ effect: 'rules-out', from: 'fact', criterion: 'runs-closed', value: 'no' }]);
  });
});

test('every reason that alone leaves nothing is named', () => {
  const platform = samplePlatform(['xen'], { 'runs-closed': 'no', 'on-weak': 'no' });
  const { blockers } = forSystem('closed', platform, { chip: ['weak'] });
  expect(blockers.map((reason) => reason.from === 'fact' && reason.criterion)).toEqual(['runs-closed', 'on-weak']);
});

describe('the processor', () => {
  test('without its extensions, hardware-assisted modes are impossible', () => {
    const { possibility, best } = forSystem('open', xen, { chip: ['weak'] });
    expect(possibility).toMatchObject({ blend: 'impossible', whole: 'impossible', shell: 'impossible' });
    expect(best).toEqual(['pure']);
  });

  test('what is advised against is recommended only where nothing better is left', () => {
    expect(forSystem('open', xen, { chip: ['weak'] }).recommended[0]?.possibility).toBe('advised-against');
    expect(forSystem('open', xen).best).toEqual(['blend']);
  });

  test('without them a closed system cannot run, and as few reasons as possible say why', () => {
    const { best, blockers } = forSystem('closed', xen, { chip: ['weak'] });
    expect(best).toEqual([]);
    expect(blockers.map(({ from }) => from)).toEqual(['answer', 'guest']);
    expect(blockers[0]).toMatchObject({ question: 'chip', option: 'weak', assumed: false });
  });

  test('a platform that refuses such hosts refuses every mode', () => {
    const { best, blockers } = forSystem('open', samplePlatform(['xen'], { 'on-weak': 'no' }), { chip: ['weak'] });
    expect(best).toEqual([]);
    expect(blockers).toEqual([{ effect: 'rules-out', from: 'fact', criterion: 'on-weak', value: 'no' }]);
  });

  test('while it is open, the first one is assumed on which the platform runs', () => {
    expect(advise('open', xen).host).toMatchObject({ assumed: true, processor: { id: 'strong' } });
    const onArm = samplePlatform(['kvm'], { 'on-x86': 'no', 'on-arm': 'yes' });
    expect(advise('open', onArm, { chip: [OPEN] }).host).toMatchObject({ assumed: true, processor: { id: 'arm' } });
    expect(forSystem('open', onArm).best).toEqual(['mix']);
  });

  test('a preview is pointed out', () => {
    const { possibility, reasons } = forSystem('open', samplePlatform(['kvm'], { 'on-arm': 'preview' }), {
      chip: ['arm'],
    });
    expect(possibility['mix']).toBe('possible');
    expect(reasons('mix')[0]).toMatchObject({ effect: 'noted', criterion: 'on-arm' });
  });

  test('a system that is not built for it cannot run', () => {
    const platform = samplePlatform(['kvm'], { 'on-arm': 'yes' });
    const { best, blockers } = forSystem('open', platform, { chip: ['arm'] }, 'open-image');
    expect(best).toEqual([]);
    expect(blockers).toEqual([
      { effect: 'rules-out', from: 'guest', system: 'open-image', part: 'builds', said: [said('built for x86')] },
    ]);
  });
});

describe('the other answers', () => {
  test('an answer can rule a mode out, and gives its reason', () => {
    const { possibility, reasons } = forSystem('open', xen, { kernels: ['sealed'] });
    expect(possibility['shell']).toBe('impossible');
    expect(reasons('shell')[0]).toMatchObject({
      from: 'answer',
      question: 'kernels',
      option: 'sealed',
      said: [said('needs a kernel of its own')],
    });
  });

  test('an answer can speak against a mode without ruling it out', () => {
    const { possibility, recommended } = forSystem('open', xen, { cards: ['own'] });
    expect(possibility['shell']).toBe('advised-against');
    expect(recommended[0]?.alternatives).toEqual([]);
  });

  test('unknown questions and options change nothing', () => {
    expect(forSystem('open', xen, { kernels: ['x'], y: ['z'], chip: ['?'] }).best).toEqual(['blend']);
  });
});

describe('what is recommended', () => {
  test('of two modes that suit a system alike, the one with the lower number; the other is named', () => {
    expect(forSystem('open', xen).recommended).toMatchObject([{ mode: 'blend', alternatives: ['shell'] }]);
  });

  test('with drivers, the kind of machine, what it costs to do without, and for whom it is not', () => {
    expect(forSystem('open', kvm).recommended[0]).toMatchObject({ machine: 'Type 2', drivers: { disk: 'd' } });
    expect(forSystem('open', xen).recommended[0]).toMatchObject({
      withoutDrivers: [said('no moving without drivers'), said('slow without drivers')],
      cautions: [said('not for clusters')],
    });
  });

  test('on each engine of the platform its own, the main engine first', () => {
    const both = forSystem('open', samplePlatform(['kvm', 'xen']));
    expect(both.recommended.map(({ mode, engines }) => [mode, engines])).toEqual([
      ['mix', ['kvm']],
      ['blend', ['xen']],
    ]);
  });

  test('an engine with nothing but what is advised against is left out where another has better', () => {
    const fading = { 'mode-blend': 'fading', 'mode-shell': 'fading', 'mode-whole': 'fading', 'mode-pure': 'fading' };
    expect(forSystem('open', samplePlatform(['kvm', 'xen'], fading)).best).toEqual(['mix']);
    expect(forSystem('open', samplePlatform(['xen'], fading)).best).toEqual(['blend']);
  });

  test('for any platform on every engine that runs on the processor', () => {
    expect(forSystem('open', undefined).best).toEqual(['blend', 'mix']);
    expect(forSystem('open', undefined, { chip: ['arm'] }).best).toEqual(['mix']);
  });

  test('for any platform the outlook of a mode stands in for the facts', () => {
    const { possibility, reasons } = forSystem('open', undefined);
    expect(possibility['pure']).toBe('advised-against');
    expect(reasons('pure').some((reason) => reason.from === 'mode' && reason.aspect === 'status')).toBe(true);
  });

  test('something that has to be converted is possible, noted, and comes after what need not be', () => {
    const { possibility, reasons, best } = forSystem('open', xen, {}, 'open-image');
    expect(possibility['blend']).toBe('possible');
    expect(reasons('blend')[0]?.effect).toBe('noted');
    expect(best).toEqual(['pure']);
  });

  test('an unknown mode is recommended where nothing is known to work, and says that it is unknown', () => {
    const platform = samplePlatform(['xen'], { 'runs-open': 'unknown' });
    expect(forSystem('open', platform).recommended[0]?.possibility).toBe('unknown');
  });
});

describe('starting', () => {
  test('firmware is what system, mode, engine and processor have in common', () => {
    expect(forSystem('open', xen).recommended[0]?.boot.firmware).toEqual(['uefi', 'bios']);
    expect(forSystem('open', xen, {}, 'open-image').recommended[0]?.boot.firmware).toEqual(['kernel']);
  });

  test('an engine can narrow a mode, down to nothing', () => {
    const { possibility, reasons } = forSystem('closed', kvm);
    expect(possibility['whole']).toBe('impossible');
    expect(reasons('whole')[0]).toMatchObject({ from: 'mode', aspect: 'boot' });
  });

  test('and says which machine it takes', () => {
    const noMix = samplePlatform(['kvm'], { 'mode-mix': 'never' });
    expect(forSystem('open', noMix).recommended[0]).toMatchObject({
      mode: 'whole',
      machine: 'Type 1',
      boot: { firmware: ['bios'] },
    });
  });

  test.each([
    ['yes', 'available', 'possible'],
    ['partly', 'limited', 'possible'],
    ['unknown', 'unknown', 'unknown'],
    ['no', 'unavailable', 'advised-against'],
  ])('where trusted boot is "%s", it is %s and a system that asks for it is %s', (trust, state, possibility) => {
    const { recommended } = forSystem('closed', samplePlatform(['xen'], { trust }));
    expect(recommended[0]).toMatchObject({
      mode: 'blend',
      possibility,
      boot: { trusted: { asked: 'required', state } },
    });
  });

  test('a system that knows nothing of it has none, whatever the platform offers', () => {
    expect(forSystem('open', xen, {}, 'open-image').recommended[0]?.boot.trusted.state).toBe('unavailable');
  });

  test('on any platform it depends', () => {
    expect(forSystem('open', undefined).recommended[0]?.boot.trusted.state).toBe('depends');
  });
});

describe('besides', () => {
  test('the control domain is described where the engine has one', () => {
    expect(advise('open', xen).controlDomains).toMatchObject([{ engine: 'xen', name: 'Control' }]);
    expect(advise('open', kvm).controlDomains).toEqual([]);
  });

  test('an engine without a hybrid says why', () => {
    expect(advise('open', samplePlatform(['zvm'])).withoutHybrid).toEqual([said('its devices are virtual anyway')]);
  });

  test('old beliefs are corrected for the guests, modes, engines and platforms that they concern', () => {
    const ids = (guest: string, platform: PlatformValues | undefined) =>
      advise(guest, platform).myths.map(({ id }) => id);
    expect(ids('open', xen)).toEqual(['m1', 'm3']);
    expect(ids('closed', xen)).toEqual(['m3']);
    expect(ids('open', kvm)).toEqual(['m2']);
    expect(ids('open', undefined)).toEqual(['m1', 'm2']);
  });

  test('every guest that was answered is advised, strangers are passed over', () => {
    const answers = { systems: ['closed', 'stranger', 'open'] };
    expect(adviseModes(xen, answers, sampleModes).map(({ guest }) => guest)).toEqual(['closed', 'open']);
    expect(adviseModes(xen, { systems: [OPEN] }, sampleModes)).toEqual([]);
  });

  test('a guest that the catalogue does not have is an error of the caller', () => {
    expect(() => advise('stranger', xen)).toThrow('the catalogue has no guest "stranger"');
    expect(() => adviseMode({ guest: 'open', platform: xen, answers: {} }, { ...sampleModes, processors: [] })).toThrow(
      'no processors',
    );
  });

  test('the same question gives the same answer', () => {
    expect(advise('open', xen)).toEqual(advise('open', xen));
  });
});
