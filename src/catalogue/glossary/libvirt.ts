import { openstackGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'libvirt',
  term: 'libvirt',
  spelled: ['libvirtd', 'virsh'],
  short:
    'A programming library and service with which tools start, stop and change virtual machines on several hypervisors in one way.',
  see: { terms: ['kvm', 'qemu'], platforms: ['kvm-libvirt'] },
  ...openstackGlossary,
} as const satisfies Term;
