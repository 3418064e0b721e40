import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const rollOut = {
  asOf: '2026-07',
  source:
    'https://arstechnica.com/information-technology/2026/07/sheetz-moves-838-stores-off-vmware-broadcom-created-too-much-uncertainty/',
  evidence: 'independent',
} as const satisfies Backing;

const supportPlans = {
  asOf: 'undated',
  source: 'https://stormagic.com/licensing/m-s/',
  evidence: 'vendor',
} as const satisfies Backing;

const storageQuestions = {
  asOf: 'undated',
  source: 'https://stormagic.com/svsan/svsan-faq/',
  evidence: 'vendor',
} as const satisfies Backing;

const witness = {
  asOf: 'undated',
  source: 'https://stormagic.com/resources/data-sheets/svsan-witness-data-sheet/',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'stormagic-svhci',
  releases: [
    {
      name: 'SvHCI, as it is sold',
      released: 'unknown',
      supportedUntil: 'unknown',
      note: 'No release number and no dates were found; the press reported a roll-out to hundreds of shops in July 2026.',
      ...rollOut,
    },
  ],
  price: [
    { says: 'No published price was found; ask for one.', ...ours },
    {
      says: 'It is understood to be licensed by server and by steps of storage capacity, not by core: more processors cost nothing more, more disks do.',
      ...nobody,
    },
    {
      says: 'Support is bought for one, three or five years, as Gold in working hours or Platinum around the clock. Once it has lapsed there are no patches and no help until a new contract stands, so renew in time.',
      ...supportPlans,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware there is an import tool in the product; no public manual of it was found.',
      ...nobody,
    },
    {
      says: 'It can be done from afar on the same servers: a chain moved more than 600 of its 838 shops off VMware that way by July 2026, the press reports.',
      ...rollOut,
    },
    {
      says: 'On moving from Hyper-V, KVM, Xen or hardware nothing was found in public; have the vendor show it with one of your machines, and ask about UEFI and virtual TPMs.',
      ...ours,
    },
    {
      says: 'Who evaluates gets Gold support and help with the first installation: use it to move a machine for trial.',
      ...supportPlans,
    },
  ],
  movingOut: [
    { says: 'No public statement on exports was found; ask for it in writing before you buy.', ...ours },
    {
      says: 'The storage half exists as SvSAN for vSphere, Hyper-V and Linux KVM as well, so the same two servers can carry another hypervisor with a mirror of the same maker.',
      ...storageQuestions,
    },
  ],
  next: [
    { does: 'Read what the product is', asOf: 'undated', source: 'https://stormagic.com/svhci/' },
    { does: 'Plan the witness that decides between the two nodes', asOf: witness.asOf, source: witness.source },
    {
      does: 'Understand the storage underneath',
      asOf: storageQuestions.asOf,
      source: storageQuestions.source,
    },
    { does: 'Choose a support plan, and note when it ends', asOf: supportPlans.asOf, source: supportPlans.source },
  ],
  besides: ['scale-computing', 'azure-local', 'hyper-v', 'verge-os', 'proxmox-ve'],
} satisfies Guide;
