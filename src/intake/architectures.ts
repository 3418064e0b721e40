import type { Architecture } from './machine-reading.ts';

// `uname -m`, lscpu, FreeBSD and Xen each have their own words.
const names: ReadonlyMap<string, Architecture> = new Map([
  ['x86_64', 'x86-64'],
  ['amd64', 'x86-64'],
  ['i386', 'x86'],
  ['i486', 'x86'],
  ['i586', 'x86'],
  ['i686', 'x86'],
  ['aarch64', 'arm64'],
  ['arm64', 'arm64'],
  ['ppc64le', 'ppc64le'],
  ['ppc64', 'ppc64'],
  ['s390x', 's390x'],
]);

/** The architecture in a word such as `x86_64`; the whole value must be that word. */
export function architectureNamed(word: string): Architecture | undefined {
  return names.get(word.toLowerCase());
}
