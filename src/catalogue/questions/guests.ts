import type { Question } from '#catalogue/entries.ts';
import { needsVt } from '#catalogue/demands/needs-vt.ts';
import { needsX86 } from '#catalogue/demands/needs-x86.ts';
import { runs } from '#catalogue/demands/runs.ts';

export default {
  id: 'guests',
  order: 30,
  short: true,
  kind: 'many',
  label: 'Guest systems',
  prompt: 'Which systems will run in the virtual machines?',
  why: 'A guest decides the virtualisation mode: Linux can be para-virtualised or bring its own drivers, Windows needs hardware help and added drivers, an old closed system needs a full emulated PC.',
  does: 'Rules out platforms on which one of them cannot run and points out restrictions.',
  about: [
    'guest-linux',
    'guest-linux-legacy',
    'guest-windows-server',
    'guest-windows-client',
    'guest-windows-legacy',
    'guest-bsd',
    'guest-solaris',
    'guest-macos',
    'guest-other',
  ],
  options: [
    {
      id: 'linux',
      label: 'Linux',
      hint: 'Any distribution with a kernel of the last ten years',
      requires: [{ criterion: 'guest-linux', ...runs }],
      raises: { 'guest-linux': 2 },
    },
    {
      id: 'linux-legacy',
      label: 'Old Linux',
      hint: '2.6 kernels: RHEL 5 and 6, SLES 10 and 11, or para-virtualised images',
      requires: [{ criterion: 'guest-linux-legacy', ...runs }],
      raises: { 'guest-linux-legacy': 2 },
      atLeast: { guests: 'important' },
    },
    {
      id: 'windows-server',
      label: 'Windows Server',
      hint: '2016 or later',
      requires: [{ criterion: 'guest-windows-server', ...runs }],
      meets: [
        { ...needsVt, because: 'Windows cannot be para-virtualised, so it needs VT-x or AMD-V.' },
        { ...needsX86, because: 'Windows does not run on IBM Power or Z.' },
      ],
      raises: { 'guest-windows-server': 2, 'ms-svvp': 1, 'windows-tools': 0.5 },
    },
    {
      id: 'windows-client',
      label: 'Windows 10 or 11',
      requires: [{ criterion: 'guest-windows-client', ...runs }],
      meets: [
        { ...needsVt, because: 'Windows cannot be para-virtualised, so it needs VT-x or AMD-V.' },
        { ...needsX86, because: 'Windows does not run on IBM Power or Z.' },
      ],
      raises: { 'guest-windows-client': 2, 'secure-boot-vtpm': 1 },
    },
    {
      id: 'windows-legacy',
      label: 'Old Windows',
      hint: 'Server 2012 R2 and older, 7, XP',
      requires: [{ criterion: 'guest-windows-legacy', ...runs }],
      meets: [
        { ...needsVt, because: 'Windows cannot be para-virtualised, so it needs VT-x or AMD-V.' },
        { ...needsX86, because: 'Windows does not run on IBM Power or Z.' },
      ],
      raises: { 'guest-windows-legacy': 2 },
      atLeast: { guests: 'important' },
    },
    {
      id: 'bsd',
      label: 'FreeBSD or another BSD',
      requires: [{ criterion: 'guest-bsd', ...runs }],
      raises: { 'guest-bsd': 2 },
      atLeast: { guests: 'important' },
    },
    {
      id: 'solaris',
      label: 'Solaris or illumos',
      requires: [{ criterion: 'guest-solaris', ...runs }],
      meets: [{ ...needsX86, because: 'Solaris does not run on IBM Power or Z.' }],
      raises: { 'guest-solaris': 2 },
      atLeast: { guests: 'important' },
    },
    {
      id: 'macos',
      label: 'macOS',
      hint: 'Apple licenses it on Apple hardware only',
      requires: [{ criterion: 'guest-macos', ...runs }],
      raises: { 'guest-macos': 2 },
      atLeast: { guests: 'important' },
    },
    {
      id: 'other',
      label: 'Something closed or rare',
      hint: 'DOS, OS/2, NetWare, an appliance that cannot be changed',
      requires: [{ criterion: 'guest-other', ...runs }],
      meets: [
        { ...needsVt, because: 'A system that cannot be changed needs VT-x or AMD-V.' },
        { ...needsX86, because: 'Old closed systems are made for PC processors and do not run on IBM Power or Z.' },
      ],
      raises: { 'guest-other': 2 },
      atLeast: { guests: 'important' },
    },
  ],
} satisfies Question;
