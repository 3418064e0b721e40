import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { suse15Sp3, suseNetware } from '#catalogue/cited/suse.ts';
import { xenConfig } from '#catalogue/cited/xen.ts';
import { runs } from '#catalogue/demands/runs.ts';
import type { Guest } from '#catalogue/entries.ts';
import { closedKernel, emulatedOnly } from '#catalogue/ways/without-drivers.ts';

const asShipped = {
  fit: 'works',
  because: { says: 'Only with drivers that its maker ships or allows; ask before choosing the platform.', ...ours },
} as const;

export default {
  id: 'other',
  label: 'Something closed or rare',
  requires: [{ criterion: 'guest-other', ...runs }],
  advice: [
    {
      says: 'An appliance’s maker names the platforms it answers for; an image made for one of them saves all of this.',
      ...ours,
    },
    { says: 'IDE suits systems from before 2003, RTL8139 those from before 2002.', ...proxmoxVms },
  ],
  systems: [
    {
      id: 'appliance',
      label: 'A closed appliance',
      architectures: ['x86'],
      builds: { says: 'Sold for PCs, as a rule.', ...ours },
      firmware: ['bios', 'uefi'],
      trustedBoot: 'unknown',
      trust: { says: 'Only its maker can say.', ...ours },
      ways: {
        ...closedKernel,
        hvm: {
          fit: 'best',
          because: {
            says: 'Needs nothing from the guest: a complete PC with emulated disk and network.',
            ...xenConfig,
          },
        },
        pvhvm: asShipped,
        virtio: asShipped,
        'vmware-tools': asShipped,
        'hyper-v-integration': asShipped,
        'virtualbox-providers': asShipped,
        'binary-translation': {
          fit: 'works',
          because: { says: 'Needs neither drivers nor help from the processor.', ...nobody },
        },
      },
    },
    {
      id: 'dos-os2',
      label: 'DOS, OS/2 and others of that age',
      architectures: ['x86'],
      builds: { says: 'PC systems only.', ...nobody },
      firmware: ['bios'],
      trustedBoot: 'never',
      trust: { says: 'Older than Secure Boot by decades.', ...nobody },
      ways: emulatedOnly,
    },
    {
      id: 'netware',
      label: 'NetWare',
      architectures: ['x86'],
      builds: { says: 'A PC system only.', ...nobody },
      firmware: ['bios'],
      trustedBoot: 'never',
      trust: { says: 'Older than Secure Boot.', ...nobody },
      ways: {
        ...emulatedOnly,
        pv: {
          fit: 'never',
          because: {
            says: 'NetWare 6.5 was supported on SUSE’s Xen only para-virtualised; SLES 15 SP3 took that out, and nobody else offers it.',
            ...suse15Sp3,
          },
        },
        hvm: {
          fit: 'works',
          because: {
            says: 'May run with IDE; nobody vouches for it. Move the services to Open Enterprise Server on Linux.',
            ...suseNetware,
          },
          firmware: ['bios'],
        },
      },
    },
  ],
} as const satisfies Guest;
