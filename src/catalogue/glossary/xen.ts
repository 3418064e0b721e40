import { xenIntroduction } from '#catalogue/cited/xen.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'xen',
  term: 'Xen',
  spelled: ['Xen hypervisor'],
  quiet: true,
  short:
    'An open-source hypervisor that is deliberately small: it shares out memory and processors and leaves all device drivers to a privileged guest.',
  see: { terms: ['control-domain', 'domu', 'xapi'], platforms: ['xen-project', 'xcp-ng', 'xenserver'] },
  ...xenIntroduction,
} as const satisfies Term;
