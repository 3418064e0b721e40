/** Pages on Hyper-V. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

const windowsDocs = 'https://github.com/MicrosoftDocs/windowsserverdocs/blob';

export const hyperVStorage = {
  asOf: '2017-10',
  source: `${windowsDocs}/012c4d76046514904bcd9bc7c1c501cc6f57e581/WindowsServerDocs/administration/performance-tuning/role/hyper-v-server/storage-io-performance.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVLinux = {
  asOf: '2020-12',
  source: `${windowsDocs}/10b5c5a21b5d32007495058a043454b625ba25ce/WindowsServerDocs/virtualization/hyper-v/Supported-Linux-and-FreeBSD-virtual-machines-for-Hyper-V-on-Windows.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVFreebsd = {
  asOf: '2020-04',
  source: `${windowsDocs}/031ea9668ee46b351e3b4e56dcd43c08ffceae73/WindowsServerDocs/virtualization/hyper-v/Supported-FreeBSD-virtual-machines-on-Hyper-V.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVArchitecture = {
  asOf: '2026-01',
  source: `${windowsDocs}/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVGenerations = {
  asOf: '2025-06',
  source: `${windowsDocs}/0ea820e96d19071f97dca4f3dfcd260c1cff2e0e/WindowsServerDocs/virtualization/hyper-v/plan/Should-I-create-a-generation-1-or-2-virtual-machine-in-Hyper-V.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVGuests = {
  asOf: '2025-04',
  source: `${windowsDocs}/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVOnlyRole = {
  asOf: '2016-08',
  source: `${windowsDocs}/0ea820e96d19071f97dca4f3dfcd260c1cff2e0e/WindowsServerDocs/virtualization/hyper-v/best-practices-analyzer/Hyper-V-should-be-the-only-enabled-role.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const windows2025 = {
  asOf: '2024-11',
  source: `${windowsDocs}/040c44046012033e7ed820cb8cb97d6bac09acd3/WindowsServerDocs/get-started/whats-new-windows-server-2025.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVRenaissance = {
  asOf: '2026-03',
  source:
    'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-28-security-architecture.md',
  evidence: 'independent',
} as const satisfies Backing;

export const hyperVWorkgroups = {
  asOf: '2026-02',
  source:
    'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-04-welcome-to-the-hyper-v-renaissance.md',
  evidence: 'independent',
} as const satisfies Backing;

export const hyperVBizTalk = {
  asOf: '2009',
  source: 'https://msdn.microsoft.com/en-us/library/dd722836.aspx',
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVSystemInfo = {
  asOf: '2020-04',
  source: 'https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/1374',
  evidence: 'vendor',
} as const satisfies Backing;
