import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'opensuse',
  order: 120,
  name: 'openSUSE',
  from: 'answer',
  today: 'openSUSE Leap with KVM',
  said: ['Named beside SLES as a place to get Xen from.'],
  now: [
    {
      says: 'Leap 16.0 is built like SLES 16: KVM, and no Xen. It lives until October 2027.',
      of: ['suse-xen-kvm', 'free-edition', 'limited'],
    },
    {
      says: 'Its release notes take over those of SLES 16.0, in which Xen is dropped.',
      asOf: '2026-05',
      source: 'https://github.com/SUSE/release-notes/blob/main/adoc/leap/sles-core-160.adoc',
      evidence: 'vendor',
    },
  ],
  choose: [
    {
      says: 'To run or to learn KVM the way SUSE does it, without paying and without a vendor to call.',
      of: ['suse-xen-kvm', 'free-edition', 'limited'],
    },
  ],
  platforms: ['suse-xen-kvm'],
} as const satisfies OldName;
