import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtV2v, virtV2vSupport, virtV2vVmware } from '#catalogue/cited/virt-v2v.ts';
import type { Backing } from '#catalogue/schema.ts';

const endOfLife =
  'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products';

const ubuntu = {
  asOf: '2026-08',
  source: `${endOfLife}/ubuntu.md`,
  evidence: 'independent',
} as const satisfies Backing;

const ubuntuPrices = {
  asOf: '2026-09',
  source:
    'https://github.com/api-evangelist/canonical/blob/073fb467824d8bdbd284eb96b7ae3df2535e4338/plans/canonical-plans-pricing.yml',
  evidence: 'independent',
} as const satisfies Backing;

export default {
  id: 'kvm-libvirt',
  releases: [
    {
      name: 'Ubuntu 26.04 LTS',
      released: '2026-04-23',
      supportedUntil: '2031-04-30',
      note: 'Paid Ubuntu Pro to 2036-04-30.',
      ...ubuntu,
    },
    {
      name: 'Debian 13',
      released: '2025-08-09',
      supportedUntil: '2028-08-09',
      note: 'Volunteers keep up security fixes to 2030-06-30.',
      asOf: '2026-08',
      source: `${endOfLife}/debian.md`,
      evidence: 'independent',
    },
    {
      name: 'Ubuntu 24.04 LTS',
      released: '2024-04-25',
      supportedUntil: '2029-05-31',
      note: 'Paid Ubuntu Pro to 2036-05-31.',
      ...ubuntu,
    },
  ],
  price: [
    {
      says: 'Kernel, QEMU and libvirt are free, and so are Debian, Fedora and Ubuntu with their updates.',
      ...nobody,
    },
    {
      says: 'Support is bought with the distribution: Ubuntu Pro is 500 USD per server and year with any number of virtual machines on it, support not included; support costs more, half as much on weekdays only as around the clock.',
      ...ubuntuPrices,
    },
    {
      says: 'Canonical counts guests as covered only if every physical host that they can run on is; a cluster with one host left out covers none of them that way.',
      asOf: 'undated',
      source: 'https://discourse.ubuntu.com/t/ubuntu-pro-faq/34042/13',
      evidence: 'vendor',
    },
  ],
  rates: [
    {
      edition: 'Ubuntu Pro, without support',
      amount: 500,
      currency: 'USD',
      per: 'host',
      term: 1,
      note: 'Ten years of security fixes for the host and, where all hosts have it, for the Ubuntu guests. Copied by a third party from Canonical’s page of prices on 2026-09-05.',
      ...ubuntuPrices,
    },
    {
      edition: 'Ubuntu Pro with infrastructure support around the clock',
      amount: 1775,
      currency: 'USD',
      per: 'host',
      term: 1,
      note: 'Doubtful: one copy of Canonical’s page lists this as the whole price, another as an addition to the 500 USD, which would make 2,275. Ask before counting on it.',
      asOf: '2026-09',
      source:
        'https://raw.githubusercontent.com/api-evangelist/launchpad/refs/heads/main/plans/launchpad-plans-pricing.yml',
      evidence: 'independent',
    },
  ],
  movingIn: [
    {
      says: 'From VMware: virt-v2v reads ESXi by SSH, a VMX or OVA file, or vCenter; with VMware’s VDDK library it is fastest, through vCenter alone slowest. By SSH a guest must have no snapshots.',
      ...virtV2vVmware,
    },
    {
      says: 'Every conversion is a cold one: shut the guest down and never start it on the old side again; switch off virus scanners, blocking group policies and strict PowerShell rules in Windows first, and leave 100 MB free on its disk.',
      ...virtV2v,
    },
    {
      says: 'From Hyper-V export the disk first, from XenServer reckon with surprises: both are listed as not tested of late. Xen on RHEL 5 and SUSE is read directly, hardware through virt-p2v. UEFI guests need the same OVMF firmware on the converting host as on the target.',
      ...virtV2vSupport,
    },
    {
      says: 'From another KVM platform: copy the qcow2 or raw disk and define a machine around it with virt-install and its import option.',
      ...nobody,
    },
  ],
  movingOut: [
    {
      says: 'Disks are qcow2 or raw and the settings libvirt XML: Proxmox VE, OpenStack, CloudStack, Incus and every other KVM platform take the disk as it is, and the drivers are in already.',
      ...nobody,
    },
    {
      says: 'CloudStack fetches machines that are off from a libvirt host by itself.',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/virtual_machines/importing_unmanaging_vms.rst',
      evidence: 'vendor',
    },
    {
      says: 'What was built around the hosts stays behind: scripts, bridges, fencing, backup jobs.',
      ...ours,
    },
  ],
  next: [
    {
      does: 'Set up a host with libvirt on Ubuntu',
      asOf: 'undated',
      source:
        'https://github.com/canonical/ubuntu-server-documentation/blob/2d03510efcdb65fba1c336f0e64e49fdaeea9edd/docs/how-to/virtualisation/libvirt.md',
    },
    { does: 'Convert guests from VMware with virt-v2v', asOf: virtV2vVmware.asOf, source: virtV2vVmware.source },
    {
      does: 'Learn what live migration between two hosts needs',
      asOf: 'undated',
      source: 'https://github.com/libvirt/libvirt/blob/0f170de28afefacf246f9d17d330621696228a61/docs/migration.rst',
    },
    {
      does: 'Back up running machines, with changes only after the first time',
      asOf: '2026-06',
      source: 'https://github.com/abbbi/virtnbdbackup/blob/59b81d270a09156ab6f94db98de81cae599371ee/README.md',
    },
    {
      does: 'For a web console, look at Cockpit',
      asOf: '2026-08',
      source:
        'https://github.com/cockpit-project/cockpit-machines/blob/3b44c8a9c302d0c278f0b392d4d56e1ad2307c87/README.md',
    },
  ],
  besides: ['proxmox-ve', 'incus', 'rhel-kvm', 'cloudstack'],
} satisfies Guide;
