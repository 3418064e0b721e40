/** Pages of the Xen project, of Linux on Xen, and on its modes. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

const xenRelease = 'https://github.com/xen-project/xen/blob/RELEASE-4.22.0';

export const xenSupport = {
  asOf: '2026-07',
  source: `${xenRelease}/SUPPORT.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xenConfig = {
  asOf: '2026-07',
  source: `${xenRelease}/docs/man/xl.cfg.5.pod.in`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xenPvh = {
  asOf: '2026-07',
  source: `${xenRelease}/docs/misc/pvh.pandoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xenIntroduction = {
  asOf: '2019-12',
  source:
    'https://github.com/xen-project/xen/blob/c447b7308b1330ec6dcfef37220736c28f41daa0/docs/admin-guide/introduction.rst',
  evidence: 'vendor',
} as const satisfies Backing;

export const xenSpectrum = {
  asOf: '2012-11',
  source: 'https://virtualization.info/2012/11/05/tech-the-paravirtualization-spectrum/',
  evidence: 'independent',
} as const satisfies Backing;

export const xenChanges = {
  asOf: '2026-07',
  source: `${xenRelease}/CHANGELOG.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export const xenPaper = {
  asOf: '2003',
  source: 'https://docslib.org/doc/6616819/xen-and-the-art-of-virtualization',
  evidence: 'vendor',
} as const satisfies Backing;

export const vmiInLinux = {
  asOf: '2007-04',
  source: 'https://virtualization.info/2007/04/26/linux-kernel-2621-with-vmware-vmi-and/',
  evidence: 'independent',
} as const satisfies Backing;

export const linuxKconfig = {
  asOf: '2022',
  source:
    'https://android.googlesource.com/kernel/common/+/1c9aeb1ce34bbaaeaabac66dba309a5a43931f0c/arch/x86/xen/Kconfig',
  evidence: 'vendor',
} as const satisfies Backing;

export const linuxWithout32 = {
  asOf: '2021-11',
  source: 'https://git.zx2c4.com/linux-dev/commit/?id=ee1f9d19143257da999fcdc86eda7bd386f4907e',
  evidence: 'vendor',
} as const satisfies Backing;

export const greggColours = {
  asOf: '2014-05',
  source: 'https://www.brendangregg.com/blog/2014-05-07/what-color-is-your-xen.html',
  evidence: 'independent',
} as const satisfies Backing;

export const amazonRule = {
  asOf: '2024',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/ec2-paravirtual-instance-check.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const xenHandbookWindows = {
  asOf: '2025',
  source: 'https://handbook.xenproject.org/users/concepts.html#windows',
  evidence: 'vendor',
} as const satisfies Backing;
