import type { Question } from '#catalogue/entries.ts';
import { hostsOn } from '#catalogue/demands/hosts-on.ts';

export default {
  id: 'cpu',
  order: 70,
  kind: 'one',
  label: 'Processor',
  prompt: 'Which processor do the hosts have?',
  why: 'Hardware-assisted modes need Intel VT-x or AMD-V. Without them only para-virtualised guests run at full speed, and Windows not at all. Arm, Power and Z have platforms of their own.',
  does: 'Rules out platforms that do not run there; slow emulation does not count as running. Left open, x86-64 with virtualisation extensions is assumed.',
  options: [
    {
      id: 'x86',
      label: 'x86-64 with VT-x or AMD-V',
      hint: 'Any Intel or AMD server since about 2008, switched on in the firmware',
      requires: [{ criterion: 'host-x86-64', ...hostsOn }],
    },
    {
      id: 'x86-without-vt',
      label: 'x86-64 without VT-x or AMD-V',
      hint: 'No vmx or svm among the processor’s flags',
      requires: [
        { criterion: 'host-x86-64', ...hostsOn },
        { criterion: 'host-without-vt', passes: ['yes'] },
      ],
      raises: { 'host-without-vt': 3, 'mode-pv': 2 },
      atLeast: { hosts: 'critical', guests: 'important' },
    },
    {
      id: 'arm',
      label: '64-bit Arm server',
      lifts: ['host-x86-64'],
      requires: [{ criterion: 'host-arm64', ...hostsOn }],
      raises: { 'host-arm64': 3 },
      atLeast: { hosts: 'critical' },
    },
    {
      id: 'power',
      label: 'IBM Power',
      lifts: ['host-x86-64'],
      requires: [{ criterion: 'host-power', ...hostsOn }],
      raises: { 'host-power': 3 },
      atLeast: { hosts: 'critical' },
    },
    {
      id: 'z',
      label: 'IBM Z or LinuxONE',
      lifts: ['host-x86-64'],
      requires: [{ criterion: 'host-s390x', ...hostsOn }],
      raises: { 'host-s390x': 3 },
      atLeast: { hosts: 'critical' },
    },
    {
      id: 'apple',
      label: 'Apple silicon',
      lifts: ['host-x86-64'],
      requires: [{ criterion: 'host-apple-silicon', ...hostsOn }],
      raises: { 'host-apple-silicon': 3 },
      atLeast: { hosts: 'critical' },
    },
  ],
} satisfies Question;
