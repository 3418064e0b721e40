import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'azure-local',
  releases: [
    {
      name: 'Release 2606',
      released: '2026-06',
      supportedUntil: '2026-12',
      note: 'The newest that was found; a release comes every month. Its end is worked out from Microsoft’s rule that each one is supported for six months.',
      asOf: '2026-06',
      source: 'https://learn.microsoft.com/en-us/azure/azure-local/concepts/billing?view=azloc-2606',
      evidence: 'vendor',
    },
    {
      name: 'Release 11.2510',
      released: '2025-10-22',
      supportedUntil: '2026-04',
      note: 'The last on the 23H2 system; from it hosts had to go to 12.2510 on 24H2 before any later release.',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/a38070fc06bf6bd368181f58da635211803fdec1/azure-local/release-information-23h2.md',
      evidence: 'vendor',
    },
  ],
  price: [
    {
      says: 'Every physical core is charged at a flat rate on the Azure bill each month, without a least number; the hosts must reach Azure at least every 30 days for that.',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/d9e5f3c3dc3941a11d267b5c1515d1fcb46e9dc0/azure-local/concepts/billing.md',
      evidence: 'vendor',
    },
    {
      says: 'Windows Server guests are not in the host fee: they need their own licences or a second subscription per core.',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/d9e5f3c3dc3941a11d267b5c1515d1fcb46e9dc0/azure-local/concepts/billing.md',
      evidence: 'vendor',
    },
    {
      says: 'Instead of the monthly fee there is a licence bought with the machine from its maker: paid once for the life of the hardware, it covers the host, guests up to Windows Server 2022 and client access, and cannot be moved to other hardware.',
      asOf: '2024-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/0d02bed3fe59adbc7260226c7e8ebff2459eadb3/azure-local/license-billing.yml',
      evidence: 'vendor',
    },
    {
      says: 'Windows Server Datacenter with active Software Assurance waives the host fee and the fee for Windows guests (Azure Hybrid Benefit), until the Software Assurance lapses.',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    {
      says: 'A system that is switched off goes on being charged until its resource is deleted in Azure or has been disconnected for more than 31 days.',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/d9e5f3c3dc3941a11d267b5c1515d1fcb46e9dc0/azure-local/concepts/billing.md',
      evidence: 'vendor',
    },
  ],
  rates: [
    {
      edition: 'Host fee',
      amount: 120,
      currency: 'USD',
      per: 'core',
      term: 1,
      note: '10 USD a month, twelve times; Linux guests only, or Windows guests with licences of their own.',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    {
      edition: 'Host fee with the Windows Server subscription',
      amount: 396,
      currency: 'USD',
      per: 'core',
      term: 1,
      note: 'About; 10 and 23 USD a month, twelve times. Client access licences are included.',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
  ],
  movingIn: [
    {
      says: 'From VMware, Azure Migrate copies machines of vCenter and ESXi 6.5 to 8.0 without agents, at no extra cost; each project pairs one source appliance with one target appliance.',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/44fa99d0eeca942306fcd4d329c43f3ae5f411e0/azure-local/migrate/migrate-vmware-requirements.md',
      evidence: 'vendor',
    },
    {
      says: 'Azure Migrate from VMware is generally available since October 2025, and scripts keep the static addresses of Windows and Linux guests.',
      asOf: '2025-11',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/47302963fad340e49cfbe223363a24d2a7aaa743/azure-local/migrate/migrate-whats-new.md',
      evidence: 'vendor',
    },
    {
      says: 'From Hyper-V on Windows Server 2012 R2 to 2025, Azure Migrate was a preview in late 2025, and on a cluster it takes only machines that are highly available.',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/e93fd489db7cded4e48e69f32bd2d0825d11c47b/azure-local/migrate/migrate-hyperv-requirements.md',
      evidence: 'vendor',
    },
    {
      says: 'From KVM, Xen and physical machines Microsoft has no tool and names Carbonite, Commvault and Veeam.',
      asOf: '2025-12',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/4b37d58ad2d1da3195aa63aca75118393cf26f01/azure-local/migrate/migration-options-overview.md',
      evidence: 'vendor',
    },
  ],
  movingOut: [
    {
      says: 'Disks are VHDX and can be exported like those of Hyper-V; a machine that is restored elsewhere is a plain Hyper-V machine without Azure management.',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    {
      says: 'Machines with Trusted launch could not be backed up by any product in Microsoft’s text of March 2025, so do not count on a backup to carry them out.',
      asOf: '2025-03',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/047d81932bf88313bb091b30c64a88499de64dc8/azure-local/manage/trusted-launch-vm-overview.md',
      evidence: 'vendor',
    },
    {
      says: 'No tool of Microsoft’s was found that moves machines from Azure Local to another platform.',
      evidence: 'judgement',
    },
  ],
  next: [
    {
      does: 'Choose hardware from the catalogue and check its requirements',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/b4df96b8e88cb8e60b6d1002058edbb24b243267/azure-local/concepts/system-requirements-23h2.md',
    },
    {
      does: 'Follow the order of a deployment, from the network to the portal',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/d4e9b7bd5d3ae9e78682f0e96553ea5b4019f8f3/azure-local/deploy/deployment-introduction.md',
    },
    {
      does: 'Prepare the move from VMware',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/44fa99d0eeca942306fcd4d329c43f3ae5f411e0/azure-local/migrate/migrate-vmware-requirements.md',
    },
    {
      does: 'Learn the rhythm of updates: one at least every six months',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/a38070fc06bf6bd368181f58da635211803fdec1/azure-local/release-information-23h2.md',
    },
    {
      does: 'Understand the bill before the first host is registered',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/d9e5f3c3dc3941a11d267b5c1515d1fcb46e9dc0/azure-local/concepts/billing.md',
    },
  ],
  besides: ['hyper-v', 'vmware-vsphere', 'nutanix-ahv', 'stormagic-svhci'],
} satisfies Guide;
