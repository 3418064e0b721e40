/** Glossaries, and pages that explain a word of the field. A term spreads the page it cites. */
import type { Backing } from '../schema.ts';

export const openstackGlossary = {
  asOf: 'undated',
  source:
    'https://github.com/openstack/openstack-manuals/blob/0287c383954414ff26a87a1efea2c4347c225f10/doc/common/glossary.rst',
  evidence: 'independent',
} as const satisfies Backing;

export const xenGlossary = {
  asOf: 'undated',
  source: 'https://github.com/xen-project/xen/blob/31cbb8e2a52a5470d375ad725b9771da670f6d62/docs/glossary.rst',
  evidence: 'vendor',
} as const satisfies Backing;

export const xenNuma = {
  asOf: '2026-08',
  source:
    'https://github.com/xen-project/xen/blob/c447b7308b1330ec6dcfef37220736c28f41daa0/docs/man/xl-numa-placement.7.pod',
  evidence: 'vendor',
} as const satisfies Backing;

export const qemuGlossary = {
  asOf: 'undated',
  source: 'https://github.com/qemu/qemu/blob/1188b07e606e52ba6efd69d97a9909e00d2bb70e/docs/glossary.rst',
  evidence: 'vendor',
} as const satisfies Backing;

export const qemuFormats = {
  asOf: 'undated',
  source:
    'https://github.com/qemu/qemu/blob/2d3fc4e2b069494b1e9e2e4a1e3de24cbc036426/docs/system/qemu-block-drivers.rst.inc',
  evidence: 'vendor',
} as const satisfies Backing;

export const qemuSev = {
  asOf: 'undated',
  source:
    'https://github.com/qemu/qemu/blob/40886c4cf58fdadaa600dabb8c86c9b4394b9ac8/docs/system/i386/amd-memory-encryption.rst',
  evidence: 'vendor',
} as const satisfies Backing;

export const nistHypervisor = {
  asOf: '2018-06',
  source: 'https://csrc.nist.gov/News/2018/NIST-Publishes-SP-800-125A-Rev-1',
  evidence: 'independent',
} as const satisfies Backing;

export const stealTime = {
  asOf: 'undated',
  source:
    'https://docs.redhat.com/zh-cn/documentation/red_Hat_enterprise_linux/6/html/virtualization_host_configuration_and_guest_installation_guide/form-virtualization_host_configuration_and_guest_installation_guide-kvm_guest_timing_management-steal_time_accounting',
  evidence: 'vendor',
} as const satisfies Backing;

export const recoveryPoint = {
  asOf: 'undated',
  source: 'https://drj.com/recovery-point-objective-rpo.html',
  evidence: 'independent',
} as const satisfies Backing;

export const recoveryTime = {
  asOf: 'undated',
  source: 'https://www.erwoodgroup.com/glossary-tags/asis/',
  evidence: 'independent',
} as const satisfies Backing;

export const validationProgramme = {
  asOf: '2008',
  source: 'https://virtualization.info/?p=1213',
  evidence: 'independent',
} as const satisfies Backing;

export const goFips = {
  asOf: 'undated',
  source: 'https://go.dev/doc/security/fips140',
  evidence: 'independent',
} as const satisfies Backing;

export const suseCommonCriteria = {
  asOf: 'undated',
  source: 'https://github.com/SUSE/doc-sle/files/3961679/cha-common-criteria_remarks_color_draft_en.pdf',
  evidence: 'vendor',
} as const satisfies Backing;

export const suseLifeCycle = {
  asOf: 'undated',
  source: 'https://documentation.suse.com/sles/15-SP5/html/SLES-all/cha-upgrade-background.html',
  evidence: 'vendor',
} as const satisfies Backing;

export const firecracker = {
  asOf: 'undated',
  source: 'https://github.com/firecracker-microvm/firecracker/blob/03da990080b06b90c957faa85846bbbc2b944c49/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const kubevirtArchitecture = {
  asOf: '2026-08',
  source: 'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/architecture.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const kubernetesResource = {
  asOf: '2018-04',
  source:
    'https://github.com/kubernetes/website/blob/10e1db81953edaa14ae866bf1bd29ee1767362d9/content/en/docs/reference/glossary/customresourcedefinition.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const countedCores = {
  asOf: '2026-02',
  source:
    'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
  evidence: 'independent',
} as const satisfies Backing;

export const acceptedPartitioning = {
  asOf: '2026',
  source: 'https://oraclelicenseaudits.com/blog/hard-partitioning-technologies-oracle-accepts/',
  evidence: 'independent',
} as const satisfies Backing;
