import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'windows-tools',
  group: 'management',
  order: 680,
  label: 'Active Directory and Windows admin tools',
  reading:
    'included = Windows-native administration plus Active Directory; limited = Active Directory, LDAP or single sign-on log-in or a PowerShell module only; no = neither.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
