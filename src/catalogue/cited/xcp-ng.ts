/** Pages of XCP-ng and XenServer. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

const docs = 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs';

export const xcpngVms = {
  asOf: '2026-08',
  source: `${docs}/vms/vms.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngWindows = {
  asOf: '2026-08',
  source: `${docs}/vms/windows.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngMigration = {
  asOf: '2026-08',
  source: `${docs}/vms/vm-migration.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngRelease = {
  asOf: '2024-10',
  source: `${docs}/releases/release-8-3.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngRequirements = {
  asOf: '2026-08',
  source: `${docs}/installation/requirements.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngGlossary = {
  asOf: '2026-08',
  source: `${docs}/appendix/glossary.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngCompute = {
  asOf: '2026-08',
  source: `${docs}/compute.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngArchitecture = {
  asOf: '2026-08',
  source: `${docs}/project/architecture.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngPackages = {
  asOf: '2026-08',
  source: `${docs}/management/additional-packages.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngMemory = {
  asOf: '2026-08',
  source: `${docs}/guides/dom0-memory.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xcpngPvRemoval = {
  asOf: '2022-01',
  source: 'https://xcp-ng.org/blog/2022/01/17/removing-support-for-32-bit-pv-guests/',
  evidence: 'vendor',
} as const satisfies Backing;

export const citrixGuests = {
  asOf: 'undated',
  source: 'https://docs.citrix.com/de-de/xenserver/current-release/system-requirements/guest-os-support',
  evidence: 'vendor',
} as const satisfies Backing;
