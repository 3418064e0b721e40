/** Pages that show what machines print about their processors, and what it means. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

export const lscpuSamples = {
  asOf: '2026-08',
  source: 'https://github.com/util-linux/util-linux/tree/39465c780eed56034ed1440068a2722fc3331343/tests/expected/lscpu',
  evidence: 'vendor',
} as const satisfies Backing;

export const switchedOffOnIntel = {
  asOf: '2021-04',
  source: 'https://github.com/Dasharo/dasharo-issues/issues/14',
  evidence: 'community',
} as const satisfies Backing;

export const switchedOffInKvm = {
  asOf: '2019-05',
  source: 'https://github.com/platform9/express/issues/206',
  evidence: 'community',
} as const satisfies Backing;

export const vtdInUse = {
  asOf: '2024',
  source: 'https://github.com/intel/intel-device-plugins-for-kubernetes/issues/1836',
  evidence: 'community',
} as const satisfies Backing;

export const amdViInUse = {
  asOf: 'undated',
  source: 'https://github.com/openvelinux/kernel/pull/50',
  evidence: 'community',
} as const satisfies Backing;

export const xenLog = {
  asOf: 'undated',
  source: 'https://github.com/intel/XenGT-Preview-kernel/issues/7',
  evidence: 'community',
} as const satisfies Backing;

export const xenInfo = {
  asOf: '2026-07',
  source: 'https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_info.c',
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVRequirements = {
  asOf: '2025-06',
  source:
    'https://github.com/MicrosoftDocs/windowsserverdocs/blob/0ea820e96d19071f97dca4f3dfcd260c1cff2e0e/WindowsServerDocs/virtualization/hyper-v/host-hardware-requirements.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const hypervisorDetected = {
  asOf: '2020-09',
  source: 'https://github.com/MicrosoftDocs/windowsserverdocs/issues/4847',
  evidence: 'community',
} as const satisfies Backing;

export const computerInfo = {
  asOf: '2024-04',
  source: 'https://github.com/upleveled/system-setup/pull/16',
  evidence: 'community',
} as const satisfies Backing;

export const macIntel = {
  asOf: '2022-11',
  source:
    'https://github.com/workhorsy/py-cpuinfo/blob/f3f0fec58335b9699b9b294267c15f516045b1fe/tests/test_osx_10_12_x86_64.py',
  evidence: 'community',
} as const satisfies Backing;

export const macHypervisor = {
  asOf: 'undated',
  source: 'https://docs.rs/crate/xhypervisor/0.0.12',
  evidence: 'community',
} as const satisfies Backing;

export const macApple = {
  asOf: '2024-10',
  source:
    'https://github.com/ansible/ansible/blob/c9ac477e53a99e95781f333eec3329a935c1bf95/test/units/module_utils/facts/hardware/fixtures/sysctl_darwin.txt',
  evidence: 'community',
} as const satisfies Backing;

export const bhyveProcessors = {
  asOf: '2019-02',
  source: 'https://github.com/churchers/vm-bhyve/issues/293',
  evidence: 'community',
} as const satisfies Backing;

export const freebsdSummary = {
  asOf: '2014-07',
  source: 'https://www.mail-archive.com/svn-src-head@freebsd.org/msg46210.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const bhyveFlags = {
  asOf: '2016-04',
  source: 'https://github.com/pr1ntf/iohyve/pull/153',
  evidence: 'community',
} as const satisfies Backing;

export const bhyveWithoutUg = {
  asOf: '2016-09',
  source: 'https://github.com/chyves/chyves/issues/9',
  evidence: 'community',
} as const satisfies Backing;

export const iommuFolder = {
  asOf: '2020-05',
  source: 'https://github.com/fwupd/fwupd/pull/2093',
  evidence: 'community',
} as const satisfies Backing;

export const freebsdTables = {
  asOf: 'undated',
  source: 'https://github.com/chyves/chyves/pull/30',
  evidence: 'community',
} as const satisfies Backing;

export const amdIommuTable = {
  asOf: 'undated',
  source: 'https://git.zx2c4.com/linux-dev/tree/drivers/iommu/amd/Kconfig',
  evidence: 'vendor',
} as const satisfies Backing;

export const firmwareNames = {
  asOf: '2025-06',
  source: 'https://github.com/sillsdev/web-xforge/wiki/Enable-virtualization',
  evidence: 'community',
} as const satisfies Backing;
