/** Pages of Qubes OS, which explains its choice of Xen modes and every advisory that touches them. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

const documentation = 'https://github.com/QubesOS/qubes-doc/blob/311cd653';
const bulletins = 'https://github.com/QubesOS/qubes-secpack/blob/dd0eabf/QSBs';

export const qubesModes = {
  asOf: '2026-07',
  source: `${documentation}/user/advanced-topics/standalones-and-hvms.rst`,
  evidence: 'independent',
} as const satisfies Backing;

export const qubesWindows = {
  asOf: '2026-07',
  source: `${documentation}/user/templates/windows/qubes-windows.rst`,
  evidence: 'independent',
} as const satisfies Backing;

export const qubesMeltdown = {
  asOf: '2018-01',
  source: `${bulletins}/qsb-037-2018.txt`,
  evidence: 'independent',
} as const satisfies Backing;

export const qubesAcpi = {
  asOf: '2024-11',
  source: `${bulletins}/qsb-106-2024.txt`,
  evidence: 'independent',
} as const satisfies Backing;

export const qubesEpt = {
  asOf: '2026-03',
  source: `${bulletins}/qsb-110-2026.txt`,
  evidence: 'independent',
} as const satisfies Backing;
