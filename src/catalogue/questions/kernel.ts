import { needsVt } from '#catalogue/demands/needs-vt.ts';
import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'kernel',
  order: 80,
  kind: 'one',
  label: 'Guest kernels',
  prompt: 'May the kernels of the guests be chosen or changed?',
  why: 'Full para-virtualisation and PVH need a kernel that knows its hypervisor. Where the vendor of an appliance forbids changes, the guest runs as HVM.',
  does: 'Decides the virtualisation mode of each guest. It touches the ranking only where the hosts lack VT-x or AMD-V: there a fixed kernel leaves nothing.',
  askedWhen: { question: 'guests', anyOf: ['linux', 'linux-legacy', 'bsd', 'solaris'] },
  about: ['mode-pv', 'mode-pvh'],
  options: [
    { id: 'free', label: 'Yes', raises: { 'mode-pvh': 0.25 } },
    { id: 'some', label: 'Some of them' },
    {
      id: 'fixed',
      label: 'No',
      hint: 'Appliances, or systems certified as they are',
      meets: [
        {
          ...needsVt,
          because:
            'A kernel that may not be chosen cannot be counted on to run para-virtualised, so it needs VT-x or AMD-V.',
        },
      ],
      raises: { 'mode-hvm': 0.5, 'mode-pv-drivers': 0.5 },
      mutes: ['mode-pvh'],
    },
  ],
} satisfies Question;
