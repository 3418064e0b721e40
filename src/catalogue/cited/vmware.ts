/** Pages on VMware and VirtualBox. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

export const vmwarePvscsi = {
  asOf: '2010-02',
  source:
    'https://blogs.vmware.com/performance/2010/02/highperformance-pvsci-storage-adapter-can-reduce-cpio-by-1030.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const vmwarePvscsiLimits = {
  asOf: 'undated',
  source:
    'https://pubs.vmware.com/vsphere-4-esx-vcenter/topic/com.vmware.vsphere.bsa.doc_40_u1/vc_admin_guide/creating_virtual_machines/c_about_paravirt_scsi.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const vmwareClusters = {
  asOf: 'undated',
  source:
    'https://docs.vmware.com/de/VMware-vSphere/8.0/vsphere-windows-server-failover/GUID-97B054E2-2EB0-4E10-855B-521A38776F39.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const vmwareEpt = {
  asOf: '2009',
  source: 'https://fdocuments.us/document/performance-evaluation-of-intel-ept-hardware-assist.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const vmwareAdapters = {
  asOf: '2013',
  source: 'https://365seal.com/y/yQp34wMBnZ.html',
  evidence: 'community',
} as const satisfies Backing;

export const vmwareTools = {
  asOf: 'undated',
  source: 'https://raw.githubusercontent.com/vmware/open-vm-tools/master/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const vmwareVtpm = {
  asOf: '2026-08',
  source:
    'https://github.com/vmware/vcf-security-and-compliance-guidelines/blob/bd0d7d6547a11257df7114ce3df248236878b04c/features-capabilities/encryption/virtual-tpm/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const vmwareVmi = {
  asOf: 'undated',
  source: 'https://knowledge.broadcom.com/external/article/341675/enabling-virtual-machine-interface-vmi-i.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const virtualboxProviders = {
  asOf: '2025',
  source: 'https://sources.debian.org/src/virtualbox/7.1.12-dfsg-2/doc/manual/en_US/dita/topics/gimproviders.dita',
  evidence: 'vendor',
} as const satisfies Backing;
