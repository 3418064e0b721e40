import {
  freebsdPvscsi,
  freebsdVirtio,
  freebsdXen,
  netbsdVirtio,
  netbsdVmxnet,
  netbsdXen,
  openbsdHyperV,
  openbsdPvbus,
  openbsdPvscsi,
  openbsdVirtio,
  openbsdXen,
} from '#catalogue/cited/guest-systems.ts';
import { hyperVFreebsd, hyperVGenerations } from '#catalogue/cited/hyper-v.ts';
import { nobody } from '#catalogue/cited/nobody.ts';
import { xenConfig, xenSupport } from '#catalogue/cited/xen.ts';
import { runs } from '#catalogue/demands/runs.ts';
import type { Guest } from '#catalogue/entries.ts';

const emulated = {
  fit: 'works',
  because: { says: 'Runs on emulated devices, and wastes what its drivers could give.', ...xenConfig },
} as const;

const virtualbox = {
  fit: 'works',
  because: { says: 'Its kernel knows virtio-net; which provider helps it, no source says.', ...nobody },
  architectures: ['x86'],
  drivers: { disk: 'none', network: 'virtio-net', balloon: 'unknown', time: 'unknown', from: 'the kernel' },
} as const;

const translated = { fit: 'works', because: { says: 'Releases of its time ran this way.', ...nobody } } as const;

const vmi = { fit: 'never', because: { says: 'Only Linux kernels were built for it.', ...nobody } } as const;

export default {
  id: 'bsd',
  label: 'FreeBSD or another BSD',
  requires: [{ criterion: 'guest-bsd', ...runs }],
  advice: [
    {
      says: 'Name disks by label: their device names change with the controller.',
      ...hyperVFreebsd,
    },
  ],
  systems: [
    {
      id: 'freebsd',
      label: 'FreeBSD',
      architectures: ['x86', 'arm', 'power'],
      builds: { says: 'Released for x86-64 and Arm; for Power with less attention.', ...nobody },
      firmware: ['uefi', 'bios', 'machine'],
      trustedBoot: 'never',
      trust: { says: 'Starts by UEFI, without Secure Boot.', ...hyperVFreebsd },
      ways: {
        pv: { fit: 'never', because: { says: 'As a guest it runs as HVM or PVH only.', ...freebsdXen } },
        pvhvm: {
          fit: 'best',
          because: { says: 'The drivers are part of the kernel.', ...freebsdXen },
          drivers: {
            disk: 'xbd',
            network: 'xn',
            balloon: 'xen balloon',
            time: 'xen timer',
            from: 'the kernel',
          },
        },
        pvh: {
          fit: 'best',
          because: { says: 'PVH is one of the two modes that it supports as a guest, on x86.', ...freebsdXen },
          architectures: ['x86'],
          drivers: {
            disk: 'xbd',
            network: 'xn',
            balloon: 'xen balloon',
            time: 'xen timer',
            from: 'the kernel',
          },
        },
        virtio: {
          fit: 'best',
          because: { says: 'The drivers are part of the kernel.', ...freebsdVirtio },
          drivers: {
            disk: 'virtio_blk or virtio_scsi',
            network: 'vtnet',
            balloon: 'virtio_balloon',
            time: 'kvmclock',
            from: 'the kernel',
          },
        },
        'vmware-tools': {
          fit: 'best',
          because: {
            says: 'PVSCSI and VMXNET3 are known to the kernel; the tools come as a package.',
            ...freebsdPvscsi,
          },
          drivers: {
            disk: 'pvscsi',
            network: 'vmx',
            balloon: 'open-vm-tools',
            time: 'open-vm-tools',
            from: 'the kernel; open-vm-tools from the packages',
          },
        },
        'hyper-v-integration': {
          fit: 'best',
          because: { says: 'Built in since FreeBSD 10; generation 2 since 11.', ...hyperVGenerations },
          machine: 'Generation 2',
          firmware: ['uefi'],
          drivers: {
            disk: 'hv_storvsc',
            network: 'hv_netvsc',
            balloon: 'none',
            time: 'hv_utils',
            from: 'the kernel',
          },
        },
        'virtualbox-providers': virtualbox,
        'power-partition': {
          fit: 'works',
          because: { says: 'The build for Power starts in a partition; IBM does not support it.', ...nobody },
        },
        hvm: emulated,
        'binary-translation': translated,
        vmi,
      },
    },
    {
      id: 'openbsd',
      label: 'OpenBSD',
      architectures: ['x86', 'arm'],
      builds: { says: 'Released for x86-64 and Arm among others.', ...nobody },
      firmware: ['uefi', 'bios'],
      trustedBoot: 'never',
      trust: { says: 'Does not take part in Secure Boot.', ...nobody },
      ways: {
        pv: {
          fit: 'never',
          because: { says: 'It sets itself up as an HVM guest; there is no kernel for Xen PV.', ...openbsdXen },
        },
        pvhvm: {
          fit: 'best',
          because: { says: 'Its pvbus finds Xen; the drivers are part of the kernel since 5.9.', ...openbsdPvbus },
          drivers: { disk: 'xbf', network: 'xnf', balloon: 'none', time: 'unknown', from: 'the kernel' },
        },
        pvh: { fit: 'unknown', because: { says: 'No source says that it starts as PVH.', ...nobody } },
        virtio: {
          fit: 'best',
          because: { says: 'The drivers are part of the kernel since 5.3.', ...openbsdVirtio },
          drivers: { disk: 'vioblk or vioscsi', network: 'vio', balloon: 'viomb', time: 'pvclock', from: 'the kernel' },
        },
        'vmware-tools': {
          fit: 'best',
          because: { says: 'PVSCSI is known to the kernel since 5.5, VMXNET3 too.', ...openbsdPvscsi },
          architectures: ['x86'],
          drivers: { disk: 'vmwpvs', network: 'vmx', balloon: 'none', time: 'vmt', from: 'the kernel' },
        },
        'hyper-v-integration': {
          fit: 'best',
          because: { says: 'Known to the kernel since 6.1, and only in generation 1.', ...openbsdHyperV },
          machine: 'Generation 1',
          firmware: ['bios'],
          drivers: { disk: 'hvs', network: 'hvn', balloon: 'none', time: 'hyperv', from: 'the kernel' },
        },
        'virtualbox-providers': virtualbox,
        hvm: emulated,
        'binary-translation': translated,
        vmi,
      },
    },
    {
      id: 'netbsd',
      label: 'NetBSD',
      architectures: ['x86', 'arm'],
      builds: { says: 'Released for x86-64, Arm and many more, not for Power servers or Z.', ...nobody },
      firmware: ['bios', 'uefi'],
      trustedBoot: 'never',
      trust: { says: 'Does not take part in Secure Boot.', ...nobody },
      ways: {
        pv: {
          fit: 'works',
          because: { says: 'Has kernels for Xen PV, as guest and as control domain.', ...netbsdXen },
          drivers: {
            disk: 'xbd',
            network: 'xennet',
            balloon: 'balloon',
            time: 'xen clock',
            from: 'a kernel built for Xen',
          },
        },
        pvhvm: {
          fit: 'best',
          because: {
            says: 'Xen lists its disk and network drivers as supported; in 2018 they worked in PV kernels only, since NetBSD 10 in ordinary ones.',
            ...xenSupport,
          },
          drivers: { disk: 'xbd', network: 'xennet', balloon: 'unknown', time: 'unknown', from: 'the kernel' },
        },
        pvh: {
          fit: 'works',
          because: { says: 'Said to work since NetBSD 10; the project’s page of 2018 still said no.', ...nobody },
          architectures: ['x86'],
        },
        virtio: {
          fit: 'best',
          because: { says: 'The drivers are part of the kernel since 6.0.', ...netbsdVirtio },
          drivers: { disk: 'ld or vioscsi', network: 'vioif', balloon: 'viomb', time: 'unknown', from: 'the kernel' },
        },
        'vmware-tools': {
          fit: 'works',
          because: { says: 'VMXNET3 is known to the kernel; on PVSCSI no source was read.', ...netbsdVmxnet },
          architectures: ['x86'],
          drivers: { disk: 'unknown', network: 'vmx', balloon: 'unknown', time: 'vmt', from: 'the kernel' },
        },
        'hyper-v-integration': { fit: 'unknown', because: { says: 'No source was read.', ...nobody } },
        'virtualbox-providers': virtualbox,
        hvm: emulated,
        'binary-translation': translated,
        vmi,
      },
    },
  ],
} as const satisfies Guest;
