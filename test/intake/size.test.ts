/** Megabytes of anything are read in one go: counted work where it can be counted, else that it ends. */
import { describe, expect, test } from 'vitest';
import { machines } from '#fixtures/machines.ts';
import { longestExcerpt } from '#intake/excerpt.ts';
import { evenLineEnds, linesOf, longestLine, type Line } from '#intake/lines.ts';
import { readMachine } from '#intake/read-machine.ts';
import { wordsOf } from '#intake/words.ts';

const size = 2_000_000;
const filled = (unit: string) => unit.repeat(Math.ceil(size / unit.length));

const hostile: Readonly<Record<string, string>> = {
  'one line': filled('x'),
  'one line of blanks': filled(' '),
  'one line of colons': filled(':'),
  'one endless list of flags': `flags : ${filled('vmx ')}`,
  'empty lines': filled('\n'),
  'carriage returns': filled('\r'),
  zeros: filled('\0'),
  'quote marks': filled('> '),
  'escape signs': filled('\u001B[1'),
  'opened brackets': filled('['),
  'time stamps without an end': filled('[    1.2] '),
  clocks: filled('10:11:12 a '),
  'kernel after kernel': filled('kernel: '),
  'flags after flags': filled('flags : fpu\n'),
  'flags that go on for ever': `flags : fpu\n${filled('vmx svm\n')}`,
  'Hyper-V after Hyper-V': filled('Hyper-V: x: yes\n'),
  'almost a Linux version': filled(`Linux version ${'x86_6 '.repeat(30)}\n`),
  'almost a FreeBSD processor': filled(`CPU: ${'a     '.repeat(30)}(\n`),
  'almost FreeBSD features': filled(`Features2=0x1<${'VMX,'.repeat(100)}\n`),
  'almost an answer': filled(`${'virtualization firmware '.repeat(6)}: ye\n`),
  'almost switched off': filled('kvm: kvm: kvm: VMX disabled disabled disabled\n'),
  'almost AMD-Vi': filled(`AMD-Vi: ${'enable '.repeat(20)}\n`),
  'units of an IOMMU': filled('dmar1 dmar1 dmar1 dmarx\n'),
  'names of properties': filled(`${'a.'.repeat(60)} = 1\n`),
  'a log of Xen': filled('(XEN) (XEN) (XEN) (XEN) HVM: VMX enable\n'),
};

describe('several megabytes are read to the end', () => {
  test.each(Object.entries(hostile))('%s', (_, text) => {
    const { evidence } = readMachine(text);
    expect(evidence.length).toBeLessThan(20);
    for (const { text: quoted } of evidence) expect(quoted.length).toBeLessThanOrEqual(longestExcerpt);
  });

  test('all machines, a thousand times over, leave as much evidence as once', () => {
    const once = Object.values(machines).join('\n$ next\n');
    const often = `${once}\n$ next\n`.repeat(30);
    expect(readMachine(often).evidence).toEqual(readMachine(once).evidence);
  });
});

test('no line is read further than its limit, and says that it was cut', () => {
  const lines = [...linesOf(evenLineEnds(`short\n${'x'.repeat(longestLine + 1)}\r\nlast`))];
  expect(lines.map(({ text, cut, number }) => [text.length, cut, number])).toEqual([
    [5, false, 1],
    [longestLine, true, 2],
    [4, false, 3],
  ]);
});

test('a list of flags looks at no more than 64 further lines', () => {
  const text = `flags : fpu\n${'vmx\n'.repeat(1000)}`;
  let looked = 0;
  const [first] = linesOf(text);
  const following = function* (): Generator<Line> {
    for (const line of linesOf(text, first!.end, 2)) {
      looked += 1;
      yield line;
    }
  };
  wordsOf(first!, following);
  expect(looked).toBeLessThanOrEqual(65);
});
