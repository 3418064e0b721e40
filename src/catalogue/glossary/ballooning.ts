import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'ballooning',
  term: 'Ballooning',
  spelled: ['balloon', 'balloon driver'],
  short: 'Taking memory back from a running guest: a driver inside it claims pages and gives them to the host.',
  see: { terms: ['overcommit', 'virtio'] },
  ...proxmoxVms,
} as const satisfies Term;
