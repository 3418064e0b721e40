import type { Engine } from '#catalogue/entries.ts';

export default { id: 'vmware', order: 30, label: 'VMware', hybrid: 'vmware-tools' } as const satisfies Engine;
