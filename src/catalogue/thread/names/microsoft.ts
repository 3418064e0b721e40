import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'microsoft',
  order: 40,
  name: 'Microsoft',
  from: 'question',
  today: 'Hyper-V in Windows Server; beside it Azure Local',
  said: ['Hyper-V: unchanged guests in hardware, which if “enlightened” may load para-virtual drivers.'],
  now: [
    {
      says: 'What was said of the mode still holds: unchanged kernels with synthetic drivers, which Windows, Linux and FreeBSD bring along.',
      of: ['hyper-v', 'mode-pv-drivers', 'supported'],
    },
    {
      says: 'Windows Server 2025 has mainstream support until November 2029, and gets security fixes until November 2034.',
      of: ['hyper-v', 'supported-until', '2034-11-14'],
    },
    {
      says: 'The free Hyper-V Server ended with its edition of 2019, which is fixed until January 2029.',
      of: ['hyper-v', 'free-edition', 'limited'],
    },
    {
      says: 'The processor has needed nested paging besides VT-x or AMD-V since 2016.',
      of: ['hyper-v', 'host-without-vt', 'no'],
    },
    {
      says: 'Azure Local is Hyper-V on listed hardware, paid by core and month on the bill of Azure.',
      of: ['azure-local', 'pricing-unit', 'core'],
    },
  ],
  choose: [
    {
      says: 'Hyper-V where Windows Server is licensed on the hosts anyway: it is a role of both editions, and Datacenter covers any number of Windows guests.',
      of: ['hyper-v', 'rides-on-windows-licence', 'included'],
    },
    {
      says: 'Hyper-V for two hosts with a witness, even without Active Directory.',
      of: ['hyper-v', 'two-node-ha', 'included'],
    },
    {
      says: 'Azure Local for many small sites that are to be run from one place in Azure.',
      of: ['azure-local', 'fit-edge-fleet', 'designed-for'],
    },
    {
      says: 'Neither for the sake of Linux guests alone: the hosts need Windows licences by core, and the users access licences.',
      of: ['hyper-v', 'pricing-unit', 'core'],
    },
  ],
  platforms: ['hyper-v', 'azure-local'],
} as const satisfies OldName;
