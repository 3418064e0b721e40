import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'fedora',
  order: 130,
  name: 'Fedora',
  from: 'answer',
  today: 'Fedora Linux with KVM',
  said: ['Named beside Red Hat as a place to get Xen from.'],
  now: [
    {
      says: 'A release lives for about 13 months: Fedora 44 until June 2027.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/fedora.md',
      evidence: 'independent',
    },
    {
      says: 'No vendor sells support for it.',
      of: ['kvm-libvirt', 'vendor-support', 'partners-only'],
    },
  ],
  choose: [
    {
      says: 'For labs and for developers who want what is new. Not for a server that should be left alone for years.',
      evidence: 'judgement',
    },
  ],
  platforms: ['kvm-libvirt'],
} as const satisfies OldName;
