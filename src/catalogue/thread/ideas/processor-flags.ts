import { xenSupport } from '#catalogue/cited/xen.ts';
import type { OldIdea } from '#catalogue/entries.ts';

export default {
  id: 'processor-flags',
  order: 40,
  title: 'Unchanged guests need vmx or svm, changed ones need neither',
  said: 'Intel and AMD had built help into their processors, shown in /proc/cpuinfo as vmx or svm. Para-virtualisation went without.',
  fate: 'in-part',
  verdict: 'Both flags count as they did, and another has joined them. The way without has all but closed.',
  now: [
    { says: 'Unchanged guests need VT-x from Intel (vmx) or AMD-V (svm), as they did.', ...xenSupport },
    {
      says: 'Nested paging comes on top of them: Hyper-V has asked for it since 2016.',
      of: ['hyper-v', 'host-without-vt', 'no'],
    },
    { says: 'XCP-ng has asked for it since version 8.3.', of: ['xcp-ng', 'host-without-vt', 'no'] },
    { belief: 'old-machines-run-pv' },
  ],
  section: 'your-processor',
} as const satisfies OldIdea;
