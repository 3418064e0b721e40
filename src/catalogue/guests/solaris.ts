import { solarisVirtio, solarisXen } from '#catalogue/cited/guest-systems.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { xenConfig } from '#catalogue/cited/xen.ts';
import { runs } from '#catalogue/demands/runs.ts';
import type { Guest } from '#catalogue/entries.ts';

const noPv = { fit: 'never', because: { says: 'No kernel for it is released.', ...nobody } } as const;

const unread = { fit: 'unknown', because: { says: 'No source was read.', ...nobody } } as const;

const virtualbox = {
  fit: 'works',
  because: { says: 'Guest Additions exist; which provider helps it, no source says.', ...nobody },
} as const;

const emulated = {
  fit: 'works',
  because: { says: 'A complete PC with SATA or IDE and E1000 is enough for it.', ...xenConfig },
} as const;

const translated = { fit: 'works', because: { says: 'Releases of its time ran this way.', ...nobody } } as const;

export default {
  id: 'solaris',
  label: 'Solaris or illumos',
  requires: [{ criterion: 'guest-solaris', ...runs }],
  advice: [
    {
      says: 'Few platforms list it. Ask the maker of the system, and try disk and network under load before relying on them.',
      ...ours,
    },
  ],
  systems: [
    {
      id: 'oracle-solaris',
      label: 'Oracle Solaris 10 and 11 for x86',
      architectures: ['x86'],
      builds: { says: 'Released for x86 and SPARC.', ...nobody },
      firmware: ['bios', 'uefi'],
      trustedBoot: 'unknown',
      trust: { says: 'No source was read.', ...nobody },
      ways: {
        pv: noPv,
        pvh: noPv,
        vmi: noPv,
        pvhvm: {
          fit: 'best',
          because: { says: 'Solaris 10 and 11 run as HVM with PV drivers that are built in.', ...solarisXen },
          drivers: { disk: 'unknown', network: 'unknown', balloon: 'unknown', time: 'unknown', from: 'Solaris itself' },
        },
        virtio: {
          fit: 'best',
          because: {
            says: 'Solaris 11.4 has virtio drivers for disk, SCSI and network; 10 needs emulated devices.',
            ...solarisVirtio,
          },
          drivers: {
            disk: 'vtioblk or vtioscsi (11.4)',
            network: 'vtionet (11.4)',
            balloon: 'none',
            time: 'unknown',
            from: 'Solaris 11.4',
          },
        },
        'vmware-tools': {
          fit: 'works',
          because: { says: 'VMware Tools existed for it; check the release in use.', ...nobody },
          drivers: {
            disk: 'unknown',
            network: 'vmxnet3',
            balloon: 'unknown',
            time: 'VMware Tools',
            from: 'VMware Tools',
          },
        },
        'hyper-v-integration': unread,
        'virtualbox-providers': virtualbox,
        hvm: emulated,
        'binary-translation': translated,
      },
    },
    {
      id: 'illumos',
      label: 'illumos: OmniOS, OpenIndiana, SmartOS',
      architectures: ['x86'],
      builds: { says: 'Released for x86-64.', ...nobody },
      firmware: ['uefi', 'bios'],
      trustedBoot: 'unknown',
      trust: { says: 'No source was read.', ...nobody },
      ways: {
        pv: noPv,
        pvh: noPv,
        vmi: noPv,
        pvhvm: unread,
        virtio: {
          fit: 'best',
          because: { says: 'The drivers are part of the kernel.', ...nobody },
          drivers: {
            disk: 'vioblk or vioscsi',
            network: 'vioif',
            balloon: 'none',
            time: 'unknown',
            from: 'the kernel',
          },
        },
        'vmware-tools': {
          fit: 'works',
          because: { says: 'VMXNET3 and PVSCSI drivers are part of the kernel.', ...nobody },
          drivers: {
            disk: 'pvscsi',
            network: 'vmxnet3s',
            balloon: 'unknown',
            time: 'open-vm-tools',
            from: 'the kernel',
          },
        },
        'hyper-v-integration': unread,
        'virtualbox-providers': virtualbox,
        hvm: emulated,
        'binary-translation': translated,
      },
    },
  ],
} as const satisfies Guest;
