import { appleLicence } from '#catalogue/cited/guest-systems.ts';
import { nobody } from '#catalogue/cited/nobody.ts';
import { virtualboxProviders } from '#catalogue/cited/vmware.ts';
import { runs } from '#catalogue/demands/runs.ts';
import type { Guest } from '#catalogue/entries.ts';
import { closedKernel } from '#catalogue/ways/without-drivers.ts';

const unread = { fit: 'unknown', because: { says: 'No source was read.', ...nobody } } as const;

export default {
  id: 'macos',
  label: 'macOS',
  requires: [{ criterion: 'guest-macos', ...runs }],
  advice: [
    { says: 'Apple’s licence allows macOS as a guest on Apple hardware only.', ...appleLicence },
    {
      says: 'On Apple silicon, macOS guests run on Apple’s own framework, through programs that are not in this comparison.',
      ...nobody,
    },
  ],
  systems: [
    {
      id: 'macos',
      label: 'macOS for Intel Macs',
      architectures: ['x86'],
      builds: {
        says: 'On Apple silicon only Apple’s own framework runs it, which none of these platforms uses for it.',
        ...nobody,
      },
      firmware: ['uefi'],
      trustedBoot: 'unknown',
      trust: { says: 'Apple’s own boot chain; no source was read on guests.', ...nobody },
      ways: {
        ...closedKernel,
        'virtualbox-providers': {
          fit: 'best',
          because: { says: 'The provider Minimal is there for macOS.', ...virtualboxProviders },
          drivers: {
            disk: 'none',
            network: 'none',
            balloon: 'none',
            time: 'provider Minimal',
            from: 'nothing to install',
          },
        },
        'vmware-tools': {
          fit: 'works',
          because: { says: 'Fusion had VMware Tools for it, on Intel Macs.', ...nobody },
          drivers: { disk: 'unknown', network: 'vmxnet3', balloon: 'none', time: 'VMware Tools', from: 'VMware Tools' },
        },
        virtio: unread,
        pvhvm: unread,
        'hyper-v-integration': unread,
        hvm: {
          fit: 'avoid',
          because: { says: 'Only on a Mac, by licence, and with the devices of a Mac.', ...appleLicence },
          firmware: ['uefi'],
        },
        'binary-translation': unread,
      },
    },
  ],
} as const satisfies Guest;
