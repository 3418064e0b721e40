import { proxmoxContainers } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'container',
  term: 'Container',
  spelled: ['LXC', 'Linux container'],
  quiet: true,
  short: 'Programs that are packed and kept apart from others but share the kernel of the system they run on.',
  more: 'Lighter than a virtual machine and less separate: no other operating system can run in it.',
  see: { terms: ['microvm', 'kubevirt'], criteria: ['containers-native'] },
  ...proxmoxContainers,
} as const satisfies Term;
