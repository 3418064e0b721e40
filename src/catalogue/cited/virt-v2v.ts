/** The manual of virt-v2v, which converts guests for KVM. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

const manual = 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs';

export const virtV2v = {
  asOf: '2026-08',
  source: `${manual}/virt-v2v.pod`,
  evidence: 'vendor',
} as const satisfies Backing;

export const virtV2vSupport = {
  asOf: '2026-08',
  source: `${manual}/virt-v2v-support.pod`,
  evidence: 'vendor',
} as const satisfies Backing;

export const virtV2vVmware = {
  asOf: '2026-08',
  source: `${manual}/virt-v2v-input-vmware.pod`,
  evidence: 'vendor',
} as const satisfies Backing;

export const virtV2vXen = {
  asOf: '2026-08',
  source: `${manual}/virt-v2v-input-xen.pod`,
  evidence: 'vendor',
} as const satisfies Backing;

export const virtV2vOpenstack = {
  asOf: '2026-08',
  source: `${manual}/virt-v2v-output-openstack.pod`,
  evidence: 'vendor',
} as const satisfies Backing;
