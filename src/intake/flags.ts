import type { Sign } from './sign.ts';
import type { Words } from './words.ts';

interface Extension {
  readonly flag: string;
  readonly slat: string;
  readonly name: string;
  readonly vendor: 'Intel' | 'AMD';
}

const extensions: readonly Extension[] = [
  { flag: 'vmx', slat: 'ept', name: 'Intel VT-x', vendor: 'Intel' },
  { flag: 'svm', slat: 'npt', name: 'AMD-V', vendor: 'AMD' },
];

/** Signs that one word gives, with the line that it stands in. */
function seen({ all }: Words, word: string, ...signs: readonly Sign[]): readonly Sign[] {
  const at = all.get(word);
  return at === undefined ? [] : signs.map((sign) => ({ ...sign, at, word }));
}

function extensionSigns(words: Words, { flag, slat, name, vendor }: Extension, whole: boolean): readonly Sign[] {
  const without = whole && !words.all.has(slat);
  const noSlat: readonly Sign[] = [{ finding: 'slat', value: false, says: `${flag} among the flags, ${slat} not` }];
  return [
    ...seen(
      words,
      flag,
      { finding: 'virtualisation', value: 'offered', says: `${flag} among the flags: ${name} is offered` },
      { finding: 'vendor', value: vendor, implied: true, says: `${flag} is a flag of ${vendor} processors` },
      ...(without ? noSlat : []),
    ),
    ...seen(words, slat, { finding: 'slat', value: true, says: `${slat} among the flags` }),
  ];
}

/** The flags that every x86 processor of this century has; other kinds have an fpu as well. */
function isX86List({ all }: Words): boolean {
  return ['fpu', 'tsc', 'cx8'].every((flag) => all.has(flag));
}

/**
 * What the flags of an x86 processor say, wherever Linux prints them.
 *
 * Old kernels show `vmx` and `svm` although the firmware has locked them, so a flag is an offer; new
 * ones take the flag away. That there is none proves nothing: see `Virtualisation`.
 */
export function x86Signs(words: Words): readonly Sign[] {
  const whole = words.whole && isX86List(words);
  const missing: Sign[] = [];
  if (whole && !words.all.has('hypervisor')) {
    const says = 'no hypervisor among the flags, which alone proves nothing';
    missing.push({ finding: 'insideVm', value: 'not-announced', says });
  }
  if (whole && extensions.every(({ flag }) => !words.all.has(flag))) {
    const says = 'neither vmx nor svm among the flags, which proves nothing';
    missing.push({ finding: 'virtualisation', value: 'not-shown', says });
  }
  if (whole && !words.all.has('lm')) {
    missing.push({ finding: 'architecture', value: 'x86', says: 'no lm among the flags: 32-bit only' });
  }
  const announced = 'hypervisor among the flags: a virtual machine, or WSL 1';
  return [
    ...extensions.flatMap((extension) => extensionSigns(words, extension, whole)),
    ...seen(words, 'hypervisor', { finding: 'insideVm', value: 'announced', says: announced }),
    ...seen(words, 'lm', { finding: 'architecture', value: 'x86-64', says: 'lm among the flags: 64-bit' }),
    ...missing,
  ];
}

/** What the flags or features of any processor say; nothing where they are of a kind that is not known. */
export function flagSigns(words: Words): readonly Sign[] {
  if (words.all.has('zarch')) {
    const sie = 'sie among the features: the virtualisation facility of IBM Z is offered';
    return [
      ...seen(words, 'zarch', { finding: 'architecture', value: 's390x', says: 'zarch among the features: IBM Z' }),
      ...seen(words, 'sie', { finding: 'virtualisation', value: 'offered', says: sie }),
    ];
  }
  if (words.all.has('asimd')) {
    const says = 'asimd among the features: 64-bit Arm';
    return seen(words, 'asimd', { finding: 'architecture', value: 'arm64', says });
  }
  const isX86 = isX86List(words) || extensions.some(({ flag }) => words.all.has(flag));
  return isX86 ? x86Signs(words) : [];
}
