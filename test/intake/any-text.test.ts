/** What must hold for any text, and for known text in any wrapping. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { machine, machines } from '#fixtures/machines.ts';
import { cpuOption } from '#intake/cpu-option.ts';
import { longestExcerpt } from '#intake/excerpt.ts';
import { forms, type MachineReading } from '#intake/machine-reading.ts';
import { readMachine } from '#intake/read-machine.ts';
import { sayReading } from '#intake/say-reading.ts';

const names = Object.keys(machines);
const everyLine = Object.values(machines).flatMap((text) => text.split('\n'));

/** What was concluded, without the lines that say so. */
function concluded({ evidence: _, ...rest }: MachineReading) {
  return rest;
}

// Pieces of real forms, broken and strung together: closer to what breaks a reader than random characters.
const pieces = fc.oneof(
  fc.constantFrom(...everyLine),
  fc.constantFrom(
    ':',
    '：',
    '=',
    '\n',
    '\r',
    '\t',
    '(XEN) ',
    '[    1.2] ',
    '> ',
    'flags : ',
    'Hyper-V: ',
    '\0',
    '\u001b[31m',
  ),
  fc.constantFrom(...everyLine).chain((line) => fc.nat(line.length).map((end) => line.slice(0, end))),
  fc.string({ unit: 'binary' }),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('\n')),
);

test('any text is read without an error, and evidence points into it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readMachine(text);
      const lines = text.replaceAll('\0', '').split(/\r\n|\r|\n/).length;
      for (const { line, text: quoted, form } of reading.evidence) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(quoted.length).toBeLessThanOrEqual(longestExcerpt);
        expect(reading.forms).toContain(form);
      }
      expect(reading.forms).toEqual(forms.filter((form) => reading.forms.includes(form)));
      expect(sayReading(reading)).not.toBe('');
      cpuOption(reading);
      expect(readMachine(text)).toEqual(reading);
    }),
    { numRuns: 500 },
  );
});

test('a finding that is not null has evidence', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readMachine(text);
      for (const finding of ['vendor', 'architecture', 'slat', 'iommu', 'insideVm'] as const) {
        if (reading[finding] === null) continue;
        expect(reading.evidence.some((each) => each.finding === finding || finding === 'insideVm')).toBe(true);
      }
      if (reading.virtualisation !== 'unknown') {
        expect(reading.evidence.map(({ finding }) => finding)).toContain('virtualisation');
      }
    }),
  );
});

test('the order in which outputs stand together does not matter', () => {
  const some = fc.shuffledSubarray(names, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(some, (chosen) => {
      const forwards = chosen.map(machine).join('\n$ next\n');
      const backwards = chosen.toReversed().map(machine).join('\n$ next\n');
      expect(concluded(readMachine(backwards))).toEqual(concluded(readMachine(forwards)));
    }),
  );
});

test.each(names)('saying everything twice changes nothing: %s', (name) => {
  expect(readMachine(`${machine(name)}\n\n${machine(name)}`)).toEqual(readMachine(machine(name)));
});

const wrappings: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'UTF-16 that was read as bytes': (text) => text.replaceAll(/(?=.)/gs, '\0'),
  'indented by tabs': (text) => text.replaceAll(/^/gm, '\t'),
  'quoted in a mail': (text) => text.replaceAll(/^/gm, '> '),
  'quoted in a reply to a mail': (text) => text.replaceAll(/^/gm, '>>> '),
  'a fence of Markdown': (text) => `\`\`\`text\n${text}\n\`\`\``,
  'blanks at the ends of lines': (text) => text.replaceAll('\n', '   \n'),
  'hard blanks': (text) => text.replaceAll('  ', '\u00A0 '),
  'colours of a terminal': (text) => text.replaceAll(/^/gm, '\u001B[1;32m\u001B[0m'),
  'prompts and chatter around it': (text) =>
    `someone@somewhere:~$ sudo command\n\n${text}\n\nsomeone@somewhere:~$ exit`,
};

describe.each(Object.entries(wrappings))('%s', (_, wrap) => {
  test.each(names)('%s reads the same', (name) => {
    expect(concluded(readMachine(wrap(machine(name))))).toEqual(concluded(readMachine(machine(name))));
  });
});

const prefixes = [
  '',
  '[    0.012345] ',
  '[700001.250000] ',
  '[    0.012345][    T1] ',
  '[Fri Mar 15 00:10:42 2024] ',
  '<6>[    0.000000] ',
  'kern  :info  : [    0.000000] ',
  'Nov 22 09:22:01 somewhere kernel: ',
  'Nov 22 09:22:01 somewhere kernel: [    3.141592] ',
  'abr. 22 09:22:01 somewhere kernel: ',
  '2024-05-01T10:00:00.123456+02:00 somewhere kernel: ',
  '\u001B[32m[    1.234567] \u001B[0m',
];

describe.each(prefixes)('a log with "%s" before each line', (prefix) => {
  test.each(names.filter((name) => name.startsWith('dmesg')))('%s reads the same', (name) => {
    const bare = machine(name).replaceAll(/^(?:\[.*?\] |\w+ \d+ [\d:]+ \w+ kernel: )/gm, '');
    const text = bare.replaceAll(/^(?=.)/gm, prefix);
    expect(concluded(readMachine(text))).toEqual(concluded(readMachine(machine(name))));
    expect(JSON.stringify(readMachine(text).evidence)).not.toContain('somewhere');
  });
});
