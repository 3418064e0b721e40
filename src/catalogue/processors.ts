import { hostsOn } from './demands/hosts-on.ts';
import type { Processor } from './entries.ts';

/** What each option of the question about processors means for the modes. The first one that fits is assumed while it is open. */
export const processors = [
  {
    id: 'x86',
    label: 'x86-64 with VT-x or AMD-V',
    architecture: 'x86',
    extensions: true,
    firmware: ['uefi', 'bios', 'kernel'],
    requires: [{ criterion: 'host-x86-64', ...hostsOn }],
  },
  {
    id: 'x86-without-vt',
    label: 'x86-64 without VT-x or AMD-V',
    architecture: 'x86',
    extensions: false,
    firmware: ['uefi', 'bios', 'kernel'],
    requires: [
      { criterion: 'host-x86-64', ...hostsOn },
      { criterion: 'host-without-vt', passes: ['yes'] },
    ],
  },
  {
    id: 'arm',
    label: '64-bit Arm server',
    architecture: 'arm',
    extensions: true,
    firmware: ['uefi', 'kernel'],
    requires: [{ criterion: 'host-arm64', ...hostsOn }],
  },
  {
    id: 'power',
    label: 'IBM Power',
    architecture: 'power',
    extensions: true,
    firmware: ['machine', 'kernel'],
    requires: [{ criterion: 'host-power', ...hostsOn }],
  },
  {
    id: 'z',
    label: 'IBM Z or LinuxONE',
    architecture: 'z',
    extensions: true,
    firmware: ['machine', 'kernel'],
    requires: [{ criterion: 'host-s390x', ...hostsOn }],
  },
  {
    id: 'apple',
    label: 'Apple silicon',
    architecture: 'arm',
    extensions: true,
    firmware: ['uefi', 'kernel'],
    requires: [{ criterion: 'host-apple-silicon', ...hostsOn }],
  },
] as const satisfies readonly Processor[];
