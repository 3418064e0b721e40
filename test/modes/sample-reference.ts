import type { ModeReference } from '#catalogue/mode-reference-shapes.ts';
import type { Fact, Mode, PlatformName } from '#catalogue/schema.ts';
import { said, sampleModes, samplePlatform } from '#fixtures/sample-modes.ts';

/** An invented reference, so that no fact of the real one can break a test of the tables. */

const page = { asOf: '2026-08', source: 'https://docs.example.org/modes', evidence: 'vendor' } as const;
const other = { asOf: 'undated', source: 'https://forum.example.org/modes', evidence: 'community' } as const;

export const sampleEntries: readonly Mode[] = sampleModes.modes.map((mode, at) => ({
  ...mode,
  spectrum: { layers: ['software', 'software', 'software', 'hardware'], ...page },
  figures:
    at === 0
      ? [
          { subject: 'Later', result: '2 s', meaning: 'Slow', year: 2012, ...page },
          { subject: 'Some day', result: '3 s', meaning: 'Slower', year: null, evidence: 'unsourced' },
          { subject: 'Earlier', result: '1 s', meaning: 'Quick', year: 2003, ...other },
        ]
      : [],
  says: { ...mode.says, kernel: [{ says: `The kernel of ${mode.id}.`, ...page }, said('It is old.')] },
}));

const fact = (value: string): Fact => ({ value, detail: `It is ${value}`, ...page });

const offered = {
  'mode-pv': { value: 'never', detail: 'It is never', evidence: 'unsourced' } as const,
  'mode-hvm': fact('supported'),
  'mode-pv-drivers': fact('supported'),
  'mode-pvh': { value: 'unknown', detail: 'The manual is silent', evidence: 'unsourced' } as const,
  'host-without-vt': fact('no'),
};

const platform = (id: string, rest: Partial<PlatformName>): PlatformName => ({
  ...samplePlatform(['xen']),
  id,
  ...rest,
});

export const sampleReference: ModeReference = {
  modes: sampleEntries,
  engines: sampleModes.engines,
  guests: sampleModes.guests,
  platforms: [
    platform('amber', { name: 'Amber', family: 'history' }),
    platform('cobalt', { name: 'Cobalt', engineFamilies: ['kvm'] }),
    platform('basalt', { name: 'Basalt' }),
    platform('dolomite', { name: 'Dolomite' }),
  ],
  facts: { amber: offered, basalt: { ...offered, 'mode-pv': fact('removed') }, cobalt: offered },
  vendorModes: { basalt: { 'mode-pv': { called: 'Pure', when: 'until 3' } } },
  abilities: [],
  machines: [],
  firmwareSwitch: [],
  myths: sampleModes.myths,
  timeline: [],
};

export const sampleWords = {
  scoreOf: (_: string, value: string | number) =>
    ({ supported: 1, deprecated: 0.4 })[value] ?? (value === 'unknown' ? undefined : 0),
  criteria: [],
};
