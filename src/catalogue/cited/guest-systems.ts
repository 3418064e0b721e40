/** Manuals and licences of guest systems. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

export const freebsdXen = {
  asOf: '2026',
  source: 'https://man.freebsd.org/cgi/man.cgi?format=html&query=xen',
  evidence: 'vendor',
} as const satisfies Backing;

export const freebsdVirtio = {
  asOf: 'undated',
  source: 'https://man.freebsd.org/cgi/man.cgi?manpath=freebsd-release-ports&query=virtio',
  evidence: 'vendor',
} as const satisfies Backing;

export const freebsdPvscsi = {
  asOf: 'undated',
  source: 'https://man.freebsd.org/cgi/man.cgi?format=html&query=pvscsi&sektion=4',
  evidence: 'vendor',
} as const satisfies Backing;

export const bhyveManual = {
  asOf: '2025-10',
  source: 'https://github.com/freebsd/freebsd-src/blob/02eabc44edf3f02491bddff7809aec7bf93ed5e8/usr.sbin/bhyve/bhyve.8',
  evidence: 'vendor',
} as const satisfies Backing;

export const openbsdPvbus = {
  asOf: '2026',
  source: 'https://man.openbsd.org/pvbus',
  evidence: 'vendor',
} as const satisfies Backing;

export const openbsdXen = {
  asOf: '2016',
  source: 'https://man.openbsd.org/OpenBSD-5.9/xen.4',
  evidence: 'vendor',
} as const satisfies Backing;

export const openbsdHyperV = {
  asOf: '2017-09',
  source: 'https://man.openbsd.org/OpenBSD-7.4/hyperv.4',
  evidence: 'vendor',
} as const satisfies Backing;

export const openbsdVirtio = {
  asOf: '2021-06',
  source: 'https://man.openbsd.org/vioblk',
  evidence: 'vendor',
} as const satisfies Backing;

export const openbsdPvscsi = {
  asOf: '2014-08',
  source: 'https://man.openbsd.org/OpenBSD-7.6/vmwpvs.4',
  evidence: 'vendor',
} as const satisfies Backing;

export const netbsdXen = {
  asOf: '2018-07',
  source:
    'https://wiki.netbsd.org/cgi-bin/cvsweb/wikisrc/ports/xen/howto.mdwn?f=h;content-type=text%2Fx-cvsweb-markup;ln=1;rev=1.151',
  evidence: 'vendor',
} as const satisfies Backing;

export const netbsdVirtio = {
  asOf: '2011-11',
  source: 'https://man.netbsd.org/vioif.4',
  evidence: 'vendor',
} as const satisfies Backing;

export const netbsdVmxnet = {
  asOf: 'undated',
  source: 'https://man.netbsd.org/vmx.4',
  evidence: 'vendor',
} as const satisfies Backing;

export const solarisVirtio = {
  asOf: '2022-07',
  source: 'https://docs.oracle.com/cd/E88353_01/html/E37851/vtio-4d.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const solarisXen = {
  asOf: 'undated',
  source: 'https://docs.oracle.com/cd/E27300_01/E27307/html/vmrns-guest-os.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const appleLicence = {
  asOf: '2020-12',
  source: 'https://threedots.ovh/blog/2020/12/macos-eula-licensing-restrictions-affecting-virtualisation/',
  evidence: 'independent',
} as const satisfies Backing;
