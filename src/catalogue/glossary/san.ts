import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'san',
  term: 'SAN',
  spelled: ['storage area network'],
  short: 'A network of its own between hosts and disk arrays, over which the hosts see disks as if they were built in.',
  see: { terms: ['fibre-channel', 'iscsi', 'hci'], criteria: ['storage-fc', 'storage-iscsi'] },
  ...nobody,
} as const satisfies Term;
