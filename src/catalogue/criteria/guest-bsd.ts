import type { Criterion } from '#catalogue/entries.ts';
import { guest } from '#catalogue/scales/guest.ts';

export default {
  id: 'guest-bsd',
  group: 'guests',
  order: 380,
  label: 'FreeBSD and other BSDs as a guest',
  reading:
    "supported when the product's list, images, templates or a vendor guide name FreeBSD (other BSDs go to detail); works when only virtio or Xen drivers in the BSD kernel carry it.",
  kind: 'fact',
  scale: guest,
  weight: 0,
} as const satisfies Criterion;
