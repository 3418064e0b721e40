/** Pages of QEMU, libvirt and the platforms on KVM. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

export const qemuKvmPv = {
  asOf: '2026',
  source: 'https://qemu.org/docs/master/system/i386/kvm-pv.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const qemuHyperV = {
  asOf: '2026',
  source: 'https://qemu.org/docs/master/system/i386/hyperv.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const qemuSecurity = {
  asOf: '2026',
  source: 'https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst',
  evidence: 'vendor',
} as const satisfies Backing;

export const libvirtSecureBoot = {
  asOf: '2023',
  source: 'https://github.com/libvirt/libvirt/blob/18249f278a1f08c42fcbf6f9ab6a2af397fe15c1/docs/kbase/secureboot.rst',
  evidence: 'vendor',
} as const satisfies Backing;

export const libvirtQemu = {
  asOf: '2025',
  source: 'https://github.com/libvirt/libvirt/blob/04942b28107ce0a2185eae264dfdf582c7e11849/docs/drvqemu.rst',
  evidence: 'vendor',
} as const satisfies Backing;

export const proxmoxVms = {
  asOf: '2026-04',
  source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
  evidence: 'vendor',
} as const satisfies Backing;

export const virtioWindows = {
  asOf: '2026-07',
  source:
    'https://github.com/virtio-win/kvm-guest-drivers-windows/blob/fbcc19d763f92a8281abe364c7ea1de3de87e61d/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const virtioWindowsBuilds = {
  asOf: '2025-11',
  source: 'https://github.com/virtio-win/virtio-win-pkg-scripts/blob/fe58e15/util/filemap.py',
  evidence: 'vendor',
} as const satisfies Backing;

export const kubevirtWindows = {
  asOf: '2026-08',
  source:
    'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/user_workloads/windows_virtio_drivers.md',
  evidence: 'vendor',
} as const satisfies Backing;
