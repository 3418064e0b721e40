import { hyperVOverview, wslAbout, wslQuestions } from '#catalogue/cited/alternatives.ts';
import { ours } from '#catalogue/cited/nobody.ts';
import type { Alternative } from '#catalogue/entries.ts';

export default {
  id: 'windows-client',
  order: 50,
  name: 'Hyper-V and WSL 2 on a Windows PC',
  summary:
    'Windows 10 and 11 bring Hyper-V for whole machines and WSL 2 for a Linux: for the person who sits at the PC.',
  triggers: [
    {
      when: [{ question: 'purpose', anyOf: ['developer'] }],
      because: 'A developer’s own machine: where Windows runs on it, a hypervisor comes with it.',
    },
    {
      when: [
        { question: 'purpose', anyOf: ['lab'] },
        { question: 'hosts', anyOf: ['one'] },
        { question: 'skills', anyOf: ['windows'] },
      ],
      because: 'A lab on one machine, and Windows is what you know: where it runs, a hypervisor comes with it.',
    },
  ],
  unless: [
    { question: 'cpu', anyOf: ['x86-without-vt', 'arm', 'power', 'z', 'apple'] },
    { question: 'guests', anyOf: ['macos'] },
    { question: 'skills', onlyOf: ['linux', 'kubernetes'] },
    { question: 'openness', anyOf: ['required'] },
  ],
  rightWhen: [
    'Test machines on a PC with Windows Pro or Enterprise',
    'Linux tools beside Windows, on any edition',
    'Nothing may be bought or installed for it',
  ],
  wrongWhen: [
    'Servers on which others depend',
    'Windows Home, where more than Linux is wanted',
    'Machines that must move between hosts without a stop',
    'Another hypervisor on the same PC that cannot share it',
  ],
  says: {
    works: [
      { says: 'Hyper-V is a feature of Windows 10 and 11, in the editions Pro and Enterprise.', ...hyperVOverview },
      {
        says: 'It asks for a 64-bit processor with VT-x or AMD-V and second-level address translation, and for 4 GB of memory.',
        asOf: '2025-06',
        source:
          'https://github.com/MicrosoftDocs/windowsserverdocs/blob/0ea820e96d19071f97dca4f3dfcd260c1cff2e0e/WindowsServerDocs/virtualization/hyper-v/host-hardware-requirements.md',
        evidence: 'vendor',
      },
      { says: 'WSL 2 runs a Linux kernel in a small virtual machine that Windows looks after.', ...wslAbout },
      { says: 'WSL 2 is there on every desktop edition, Windows Home included.', ...wslQuestions },
    ],
    limits: [
      {
        says: 'Live migration, Hyper-V Replica, virtual Fibre Channel and SR-IOV are kept for Windows Server.',
        ...hyperVOverview,
      },
      { says: 'WSL is made for development; its machine shuts down once nothing holds it open.', ...wslQuestions },
      {
        says: 'VMware Workstation can share the PC with WSL 2 from version 15.5.5; with VirtualBox Microsoft reports trouble.',
        asOf: '2024-11',
        source:
          'https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/compare-versions.md',
        evidence: 'vendor',
      },
    ],
    costs: [
      { says: 'Both come with Windows; what runs in the machines needs licences of its own.', ...hyperVOverview },
      { says: 'WSL is open source.', ...wslAbout },
    ],
    return: [
      {
        says: 'A machine is exported on the PC and imported on any other Hyper-V, Azure’s included.',
        asOf: '2018-04',
        source:
          'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/2ae1fba9be36f8ae6bb7687cc689d7d765760bb5/virtualization/hyper-v-on-windows/about/index.md',
        evidence: 'vendor',
      },
      {
        says: 'A Linux in WSL is files without a machine: it is unpacked into a machine that is made for it.',
        ...ours,
      },
    ],
  },
  related: [
    { platform: 'hyper-v', because: 'The same hypervisor, as a server.' },
    { platform: 'vmware-workstation', because: 'Runs on Linux and on Windows Home as well.' },
    { platform: 'virtualbox', because: 'The same program on Windows, Linux and macOS.' },
  ],
} as const satisfies Alternative;
