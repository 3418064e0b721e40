/** Pages of SUSE. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

const suseReferences = 'https://github.com/SUSE/doc-modular/blob/e60867e1/references';
const suseNotes = 'https://github.com/SUSE/release-notes/blob';

export const suse16 = {
  asOf: '2026-08',
  source: `${suseNotes}/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export const suse161 = {
  asOf: '2026-08',
  source: `${suseNotes}/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version161.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export const suseModes = {
  asOf: '2026-07',
  source: `${suseReferences}/virtualization-modes.xml`,
  evidence: 'vendor',
} as const satisfies Backing;

export const suseKvm = {
  asOf: '2026-04',
  source: `${suseReferences}/virtualization-support.xml`,
  evidence: 'vendor',
} as const satisfies Backing;

export const suseGuests = {
  asOf: '2025-09',
  source: 'https://github.com/SUSE/doc-sle/blob/001e9aa2276aa6b784f31570213addb7ae513484/xml/virt_support.xml',
  evidence: 'vendor',
} as const satisfies Backing;

export const suseNetware = {
  asOf: '2015',
  source:
    'https://doc.opensuse.org/documentation/leap/archive/42.1/virtualization/html/book.virt/cha.virt.support.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const suse15Sp3 = {
  asOf: 'undated',
  source: `${suseNotes}/main/adoc/sles/15sp3/virtualization.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;
