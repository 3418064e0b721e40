import { parallelsOnArm, utmReadme } from '#catalogue/cited/alternatives.ts';
import { appleLicence } from '#catalogue/cited/guest-systems.ts';
import { ours } from '#catalogue/cited/nobody.ts';
import type { Alternative } from '#catalogue/entries.ts';

export default {
  id: 'desktop-macos',
  order: 40,
  name: 'Virtual machines on a Mac',
  summary:
    'Guests in windows on a Mac, with UTM, Parallels Desktop, Fusion or VirtualBox: for the person who sits at it.',
  triggers: [
    {
      when: [{ question: 'guests', anyOf: ['macos'] }],
      because: 'macOS may run as a guest on Apple’s own computers only.',
    },
    {
      when: [{ question: 'cpu', anyOf: ['apple'] }],
      because: 'The host is a Mac with Apple silicon, for which few platforms of this comparison are made.',
    },
  ],
  unless: [],
  rightWhen: [
    'Developers whose own machine is a Mac',
    'macOS as a guest, which is lawful nowhere else',
    'Tests on Linux or Windows for Arm',
  ],
  wrongWhen: [
    'Anything that must run day and night for others',
    'x86 guests at full speed on Apple silicon',
    'More than two macOS guests on a Mac, or macOS desktops for others',
  ],
  says: {
    works: [
      {
        says: 'UTM is a front for QEMU: guests for the Mac’s own processor run on it directly, others are emulated.',
        ...utmReadme,
      },
      {
        says: 'Apple’s own framework, part of macOS since version 11, runs Linux and macOS guests.',
        asOf: 'undated',
        source: 'https://developer.apple.com/documentation/virtualization.md',
        evidence: 'vendor',
      },
      {
        says: 'macOS guests on that framework need Apple silicon.',
        asOf: 'undated',
        source: 'https://developer.apple.com/documentation/virtualization/virtualize-macos-on-a-mac.md',
        evidence: 'vendor',
      },
    ],
    limits: [
      {
        says: 'Apple’s licence of 2020 allows two macOS guests a Mac, for development, testing and private use, and no desktops for others.',
        ...appleLicence,
      },
      { says: 'On Apple silicon Parallels Desktop runs guests for Arm.', ...parallelsOnArm },
      {
        says: 'Parallels has emulated x86 guests as a preview since January 2025; they are slow.',
        asOf: '2025-01',
        source: 'https://techticia.com/2025/01/parallels-desktop-202-brings-x86.html',
        evidence: 'independent',
      },
    ],
    costs: [
      { says: 'UTM is open source, under the licence Apache 2.0.', ...utmReadme },
      {
        says: 'Parallels Desktop is sold by the year, from 130 USD; only its standard edition also for good.',
        asOf: '2026-06',
        source: 'https://raw.githubusercontent.com/aegisfleet/tool-survey-report/main/_reports/parallels-desktop.md',
        evidence: 'independent',
      },
      {
        says: 'Fusion has cost nothing, whatever it is used for, since November 2024.',
        asOf: '2024-11',
        source: 'https://web-production-4e80b.up.railway.app/page/VMware_Fusion',
        evidence: 'community',
      },
    ],
    return: [
      {
        says: 'A machine made on an Intel Mac does not run on Apple silicon, nor the other way round.',
        ...parallelsOnArm,
      },
      { says: 'A guest for Arm is built anew for a server with Intel or AMD processors.', ...ours },
    ],
  },
  related: [
    { platform: 'vmware-workstation', because: 'Fusion is its edition for the Mac.' },
    { platform: 'virtualbox', because: 'Runs on Intel Macs, and on Apple silicon with guests for Arm.' },
  ],
} as const satisfies Alternative;
