import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'proxmox-ve',
  releases: [
    {
      name: 'Proxmox VE 9',
      released: '2025-08-05',
      supportedUntil: '2028-08-09',
      note: 'The newest minor release is 9.2 of 2026-05-21. Proxmox names no last day, but at least as long as Debian 13, whose regular support ends then.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/proxmox-ve.md',
      evidence: 'independent',
    },
    {
      name: 'Proxmox VE 8',
      released: '2023-06-22',
      supportedUntil: '2026-08-31',
      note: 'Gets no more fixes; 8.4 is upgraded to 9 in place.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/proxmox-ve.md',
      evidence: 'independent',
    },
  ],
  price: [
    {
      says: 'No function has to be paid for; a subscription opens the tested package repository and, from Basic on, support by ticket.',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/getting-help.adoc',
      evidence: 'vendor',
    },
    {
      says: 'Subscriptions are counted per occupied CPU socket and year, never per core, and every socket of a cluster is to be covered.',
      asOf: '2026-04',
      source:
        'https://github.com/aegisfleet/tool-survey-report/blob/7483ac335c0bd5b5483092e8d3e784b7e0eed6b1/_reports/proxmox-ve.md',
      evidence: 'independent',
    },
    {
      says: 'Prices are reviewed every January (5 to 10 % more in 2024); an order of up to five years keeps the price.',
      asOf: '2024-09',
      source: 'https://www.classact.co.jp/proxmox/column/41',
      evidence: 'community',
    },
  ],
  rates: [
    {
      edition: 'Community',
      amount: 120,
      currency: 'EUR',
      per: 'socket',
      term: 1,
      note: 'The tested packages; no tickets. Read in a survey, not on the vendor’s page.',
      asOf: '2026-04',
      source:
        'https://github.com/aegisfleet/tool-survey-report/blob/7483ac335c0bd5b5483092e8d3e784b7e0eed6b1/_reports/proxmox-ve.md',
      evidence: 'independent',
    },
    {
      edition: 'Basic',
      amount: 370,
      currency: 'EUR',
      per: 'socket',
      term: 1,
      note: 'Three tickets a year, answered within one business day.',
      asOf: '2026-04',
      source:
        'https://github.com/aegisfleet/tool-survey-report/blob/7483ac335c0bd5b5483092e8d3e784b7e0eed6b1/_reports/proxmox-ve.md',
      evidence: 'independent',
    },
    {
      edition: 'Standard',
      amount: 550,
      currency: 'EUR',
      per: 'socket',
      term: 1,
      note: 'Ten tickets a year, answered within four business hours.',
      asOf: '2026-04',
      source:
        'https://github.com/aegisfleet/tool-survey-report/blob/7483ac335c0bd5b5483092e8d3e784b7e0eed6b1/_reports/proxmox-ve.md',
      evidence: 'independent',
    },
    {
      edition: 'Premium',
      amount: 1100,
      currency: 'EUR',
      per: 'socket',
      term: 1,
      note: 'Tickets without limit, answered within two business hours; support around the clock comes from partners.',
      asOf: '2026-04',
      source:
        'https://github.com/aegisfleet/tool-survey-report/blob/7483ac335c0bd5b5483092e8d3e784b7e0eed6b1/_reports/proxmox-ve.md',
      evidence: 'independent',
    },
  ],
  movingIn: [
    {
      says: 'From VMware a wizard reads machines straight from an ESXi host (tested with 6.5 to 8.0) and takes most of their settings over; it counts as a technology preview, cannot read disks on vSAN, and is five to ten times slower through vCenter.',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'vendor',
    },
    {
      says: 'OVA and OVF files are imported in the console; choose VirtIO SCSI or VMware PVSCSI for them, because the default disk controller does not boot under UEFI.',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'vendor',
    },
    {
      says: 'Windows guests are picky about changed hardware and need the VirtIO drivers installed by hand; Linux guests have theirs already.',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'vendor',
    },
    {
      says: 'From Hyper-V, oVirt or physical machines Veeam restores its backups as Proxmox VE machines; without it the disk is converted and imported by hand.',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/proxmox_ve.html',
      evidence: 'vendor',
    },
    {
      says: 'From KVM a qcow2 or raw disk is taken as it is when the new machine is created, and the settings are entered again; between Proxmox clusters a backup is restored.',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'vendor',
    },
  ],
  movingOut: [
    {
      says: 'Disks are raw or qcow2 on ordinary Linux storage and settings are text files, so every KVM platform and qemu-img can read them; the console has no export as OVA.',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'vendor',
    },
    {
      says: 'Veeam restores its backups of Proxmox VE machines to other platforms, Hyper-V among them.',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/proxmox_ve.html',
      evidence: 'vendor',
    },
    {
      says: 'Backups of Proxmox Backup Server are of no use elsewhere: restore the machine first, then convert its disks.',
      evidence: 'unsourced',
    },
  ],
  next: [
    {
      does: 'Install the first host from the ISO image',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/pve-installation.adoc',
    },
    {
      does: 'Join hosts to a cluster; two of them need a third vote from outside',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/pvecm.adoc',
    },
    {
      does: 'Import machines from ESXi, OVA files or disk images',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
    },
    {
      does: 'Schedule backups, to a directory or to Proxmox Backup Server',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/vzdump.adoc',
    },
    {
      does: 'Find the wiki, the forum and the paid support',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/getting-help.adoc',
    },
  ],
  besides: ['vmware-vsphere', 'xcp-ng', 'hyper-v', 'nutanix-ahv', 'incus'],
} satisfies Guide;
