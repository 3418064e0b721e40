import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'ibm-powervm',
  name: 'IBM PowerVM (IBM Power servers)',
  vendor: 'IBM',
  engine: 'PowerVM hypervisor (PHYP) in firmware + Virtual I/O Server',
  engineFamilies: ['powervm'],
  family: 'other-architecture',
  homepage: 'https://www.ibm.com/products/power/linux',
  summary:
    'Firmware hypervisor of every IBM Power server; logical partitions run AIX, IBM i and Linux on Power, with I/O shared by Virtual I/O Servers.',
  bestFor: [
    'AIX or IBM i workloads',
    'SAP HANA and large databases on Power',
    'capped partitions for per-core software licences',
  ],
  watchOut: [
    'no x86, no Windows',
    'only IBM hardware, price on request',
    'HA, DR, balancing and self-service are extra products (VMRM, PowerVC)',
    'scarce skills',
  ],
  facts: {
    'licence-fee': {
      value: 'high',
      detail:
        'Sold only with Power servers, no public list price; 32-core hardware costs well over 25,000 USD in five years',
      evidence: 'unsourced',
    },
    'free-edition': {
      value: 'no',
      detail: 'Nothing without an IBM Power server; hypervisor itself comes with every server',
      evidence: 'unsourced',
    },
    'pricing-unit': {
      value: 'node-appliance',
      detail: 'Part of the server; cores and memory activated by feature code',
      evidence: 'unsourced',
    },
    'price-stability': {
      value: 'unknown',
      detail: 'No public price history; the trade press gets no prices either',
      asOf: '2025-07',
      source: 'https://www.itjungle.com/2025/07/14/to-comfort-the-afflicted-and-afflict-the-comfortable',
      evidence: 'independent',
    },
    'rides-on-windows-licence': { value: 'no', detail: 'No Windows on Power', evidence: 'unsourced' },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'RHEL for Power guests need their own subscriptions',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'SLES for Power guests need their own subscriptions',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': { value: 'no', detail: 'Unrelated to Oracle support', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'expert',
      detail: 'HMC, paired VIOS, SAN zoning and VMRM or PowerVC; usually with IBM or a partner',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'Two or three admins with AIX, VIOS and SAN knowledge',
      evidence: 'judgement',
    },
    'skill-windows': { value: 'foreign', detail: 'HMC, VIOS command line, AIX or IBM i', evidence: 'judgement' },
    'skill-linux': {
      value: 'foreign',
      detail: 'Only guests are Linux; the host is firmware, VIOS (AIX-based) and HMC, each with its own commands',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Live migration, pools and templates map to live partition mobility and PowerVC; the tools do not',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'OpenShift runs on top, but partitions are run from HMC or PowerVC',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'no',
      detail: 'IBM Power only',
      asOf: 'undated',
      source:
        'https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/introduction-to-ibm-powervm/',
      evidence: 'independent',
    },
    'host-arm64': {
      value: 'no',
      detail: 'IBM Power only',
      asOf: 'undated',
      source:
        'https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/introduction-to-ibm-powervm/',
      evidence: 'independent',
    },
    'host-power': {
      value: 'supported',
      detail: 'Power9, Power10, Power11 servers',
      asOf: '2026-08',
      source:
        'https://github.com/ibm-cloud-docs/power-iaas/blob/824089a09a568325dc0fd2562091bec18349be0e/SAP-certified-profiles.md',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'no',
      detail: 'IBM Power only',
      asOf: 'undated',
      source:
        'https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/introduction-to-ibm-powervm/',
      evidence: 'independent',
    },
    'host-apple-silicon': {
      value: 'no',
      detail: 'IBM Power only',
      asOf: 'undated',
      source:
        'https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/introduction-to-ibm-powervm/',
      evidence: 'independent',
    },
    'host-without-vt': { value: 'no', detail: 'Not an x86 platform; does not apply', evidence: 'unsourced' },
    'hardware-choice': {
      value: 'vendor-hardware',
      detail: 'IBM Power servers only',
      asOf: 'undated',
      source:
        'https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/introduction-to-ibm-powervm/',
      evidence: 'independent',
    },
    'host-form': {
      value: 'firmware',
      detail: 'Always present; partitions from HMC or NovaLink',
      asOf: 'undated',
      source:
        'https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/introduction-to-ibm-powervm/',
      evidence: 'independent',
    },
    'fit-one-host': {
      value: 'designed-for',
      detail: 'Single servers are common in IBM i shops',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'designed-for',
      detail: 'Pairs with shared SAN, live partition mobility and remote restart',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Usual estate under one or two management consoles (HMC)',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'Within one PowerVC',
      asOf: 'undated',
      source:
        'https://www.ibm.com/support/knowledgecenter/zh/SSVSPA_1.4.4/com.ibm.powervc.cloud.help.doc/powervc_planning_performance_cloud.html',
      evidence: 'vendor',
    },
    'fit-large-cluster': { value: 'workable', detail: 'Several PowerVC or HMC domains', evidence: 'judgement' },
    'fit-huge': {
      value: 'workable',
      detail: 'Several PowerVC or HMC domains; few such estates',
      evidence: 'judgement',
    },
    'fit-edge-fleet': { value: 'poor', detail: 'Expensive hardware, SAN and HMC per site', evidence: 'judgement' },
    'limit-vm-vcpu': {
      value: 240,
      detail: 'Virtual processors, each SMT8; whole Power E1080 in one partition',
      asOf: 'undated',
      source: 'https://cloud.ibm.com/docs/power-iaas?topic=power-iaas-pricing-virtual-server-on-cloud',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 64,
      detail: 'Power E1080, whole machine; IBM’s cloud caps usable memory lower',
      asOf: 'undated',
      source: 'https://cloud.ibm.com/docs/power-iaas?topic=power-iaas-pricing-virtual-server-on-cloud',
      evidence: 'vendor',
    },
    'limit-cluster-hosts': {
      value: 30,
      detail: 'Hosts per PowerVC 1.4.4, an older release; live partition mobility itself needs no cluster',
      asOf: 'undated',
      source:
        'https://www.ibm.com/support/knowledgecenter/zh/SSVSPA_1.4.4/com.ibm.powervc.cloud.help.doc/powervc_planning_performance_cloud.html',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'RHEL, SLES, CoreOS for Power (ppc64le), not x86 builds',
      asOf: '2026-08',
      source:
        'https://github.com/ibm-cloud-docs/power-iaas/blob/824089a09a568325dc0fd2562091bec18349be0e/architecture-private-cloud.md',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'no',
      detail: 'Power10 and Power11 need recent ppc64le kernels',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'no',
      detail: 'Only AIX, IBM i, Linux',
      asOf: '2023-03',
      source: 'https://aigencon.com/view/book/EB9780738461021_5.html',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'no',
      detail: 'Only AIX, IBM i, Linux',
      asOf: '2023-03',
      source: 'https://aigencon.com/view/book/EB9780738461021_5.html',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'no',
      detail: 'Only AIX, IBM i, Linux',
      asOf: '2023-03',
      source: 'https://aigencon.com/view/book/EB9780738461021_5.html',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'works',
      detail: 'FreeBSD powerpc64le boots in a partition; IBM does not support it',
      evidence: 'unsourced',
    },
    'guest-solaris': {
      value: 'no',
      detail: 'Only AIX, IBM i, Linux',
      asOf: '2023-03',
      source: 'https://aigencon.com/view/book/EB9780738461021_5.html',
      evidence: 'vendor',
    },
    'guest-macos': {
      value: 'no',
      detail: 'Only AIX, IBM i, Linux',
      asOf: '2023-03',
      source: 'https://aigencon.com/view/book/EB9780738461021_5.html',
      evidence: 'vendor',
    },
    'guest-other': {
      value: 'no',
      detail: 'No PC systems; AIX 7.2 or later and IBM i 7.4 or later are the other guests',
      asOf: '2026-08',
      source:
        'https://github.com/ibm-cloud-docs/power-iaas/blob/824089a09a568325dc0fd2562091bec18349be0e/architecture-private-cloud.md',
      evidence: 'vendor',
    },
    'mode-pv': {
      value: 'supported',
      detail: 'Every partition: kernels call the hypervisor (PAPR h-calls), no modified Xen-style build',
      evidence: 'unsourced',
    },
    'mode-hvm': {
      value: 'never',
      detail: 'No PC emulation; guests are built for the Power platform',
      evidence: 'unsourced',
    },
    'mode-pv-drivers': {
      value: 'never',
      detail: 'No HVM; para-virtual I/O (vSCSI, NPIV, virtual Ethernet, vNIC) belongs to the PV mode',
      evidence: 'unsourced',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail:
        'Live Partition Mobility; shared SAN and Virtual I/O Server needed; Enterprise Edition comes with every server (SG24-8535)',
      asOf: '2023-12',
      source:
        'https://github.com/IBM/ansible-power-hmc/blob/0af0a1fb88186ffd6708d83681ffe44146f77cc6/plugins/modules/powervm_lpar_migration.py',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail: 'Between tiers of a shared storage pool; else inside the guest or by the array.',
      evidence: 'unsourced',
    },
    'ha-restart': {
      value: 'paid-edition',
      detail: 'VM Recovery Manager HA, or PowerVC remote restart',
      asOf: 'undated',
      source: 'https://www.ibm.com/support/knowledgecenter/en/SSHQN6_1.3/base/vmrecovery_ha_overview.html',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy', evidence: 'unsourced' },
    'load-balancing': {
      value: 'paid-edition',
      detail: 'PowerVC Dynamic Resource Optimizer moves VMs or cores; advise or active mode',
      asOf: 'undated',
      source:
        'https://ibm.com/support/knowledgecenter/en/SSVSPA_1.4.4/com.ibm.powervc.cloud.help.doc/powervc_dro_cloud.html',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'paid-edition',
      detail: 'VM Recovery Manager DR with array replication',
      asOf: 'undated',
      source: 'https://www.ibm.com/docs/en/vmrmdr/1.8.0?topic=faq-vmrm-dr-glossary',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'paid-edition',
      detail:
        'VM Recovery Manager host group of two; controller (KSYS) is an AIX partition that must survive elsewhere',
      asOf: 'undated',
      source: 'https://www.ibm.com/docs/en/vmrmha/1.7.0?topic=concepts',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'Disks and NVMe owned by Virtual I/O Server or a partition; blocks live migration',
      evidence: 'unsourced',
    },
    'storage-nfs': {
      value: 'no',
      detail: 'Virtual I/O Server does not back virtual disks by NFS; mounts inside a guest do not count.',
      evidence: 'unsourced',
    },
    'storage-smb': { value: 'no', detail: 'Not for virtual disks', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'limited',
      detail: 'Virtual I/O Server initiator since 3.1; Fibre Channel is the rule',
      evidence: 'unsourced',
    },
    'storage-fc': {
      value: 'included',
      detail: 'NPIV virtual Fibre Channel or vSCSI through Virtual I/O Server',
      asOf: '2023-12',
      source:
        'https://github.com/IBM/ansible-power-hmc/blob/0af0a1fb88186ffd6708d83681ffe44146f77cc6/plugins/modules/powervm_lpar_instance.py',
      evidence: 'vendor',
    },
    'storage-hci': { value: 'no', detail: 'Shared storage pools use SAN disks', evidence: 'unsourced' },
    sdn: {
      value: 'unknown',
      detail: 'No public statement found; older PowerVC releases offered it together with NovaLink.',
      evidence: 'unsourced',
    },
    microsegmentation: {
      value: 'unknown',
      detail: 'No public statement found; older PowerSC editions had a trusted firewall.',
      evidence: 'unsourced',
    },
    sriov: {
      value: 'included',
      detail: 'SR-IOV logical ports and vNIC with Virtual I/O Server backing devices and failover',
      asOf: '2023-12',
      source:
        'https://github.com/IBM/ansible-power-hmc/blob/0af0a1fb88186ffd6708d83681ffe44146f77cc6/plugins/modules/powervm_lpar_instance.py',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'paid-edition',
      detail: 'Management console appliance or virtual management console bought beside the server',
      asOf: 'undated',
      source:
        'https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/components-of-a-powervm-environment/',
      evidence: 'independent',
    },
    'rest-api': {
      value: 'included',
      detail: 'Management console REST; PowerVC speaks OpenStack APIs',
      asOf: 'undated',
      source: 'https://www.ibm.com/support/knowledgecenter/TI0003M/p8ehl/apis/LogicalPartition_RemoteRestart.htm',
      evidence: 'vendor',
    },
    terraform: {
      value: 'third-party',
      detail: 'OpenStack provider against PowerVC',
      asOf: '2026-07',
      source:
        'https://github.com/ocp-power-automation/ocp4-upi-powervm/blob/57056f028d5bd011aa3d4800bee05a51fd287b2a/README.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'included',
      detail: 'ibm.power_hmc; also Virtual I/O Server, AIX, PowerVC collections',
      asOf: '2023-12',
      source: 'https://github.com/IBM/ansible-power-hmc/blob/0af0a1fb88186ffd6708d83681ffe44146f77cc6/README.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'OpenShift runs in partitions; partitions are not its objects',
      evidence: 'unsourced',
    },
    'self-service': {
      value: 'paid-edition',
      detail: 'PowerVC for Private Cloud: projects, quotas, approvals, metering',
      asOf: 'undated',
      source: 'https://www.ibm.com/docs/en/powervc-cloud/2.1.1?topic=introduction',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Management console signs in by LDAP or Kerberos, so Active Directory works; no Windows admin tools.',
      evidence: 'unsourced',
    },
    'multi-site': {
      value: 'paid-edition',
      detail: 'One management console for several servers; PowerVC or VM Recovery Manager across sites',
      asOf: 'undated',
      source:
        'https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/components-of-a-powervm-environment/',
      evidence: 'independent',
    },
    'gpu-passthrough': {
      value: 'no',
      detail: 'No GPUs on Power10 or Power11; Spyre AI cards go to one partition',
      evidence: 'unsourced',
    },
    'gpu-vgpu': { value: 'no', detail: 'No GPUs in Power10 and Power11 servers', evidence: 'unsourced' },
    vdi: { value: 'no', detail: 'No desktop guests', evidence: 'unsourced' },
    nested: {
      value: 'limited',
      detail: 'KVM in a Linux partition from firmware 1060.10, dedicated cores',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'limited',
      detail: 'AIX workload partitions; Linux containers and OpenShift only inside Linux partitions',
      evidence: 'unsourced',
    },
    'low-latency': {
      value: 'included',
      detail: 'Dedicated processors, shared pools, huge pages, affinity optimizer',
      asOf: '2026-08',
      source:
        'https://github.com/ibm-cloud-docs/power-iaas/blob/824089a09a568325dc0fd2562091bec18349be0e/architecture-private-cloud.md',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'certified',
      detail: 'Several HANA partitions per server; Power9 to Power11 (IBM document of August 2026)',
      asOf: '2026-08',
      source:
        'https://github.com/ibm-cloud-docs/power-iaas/blob/824089a09a568325dc0fd2562091bec18349be0e/SAP-certified-profiles.md',
      evidence: 'vendor',
    },
    'oracle-hard-partitioning': {
      value: 'yes',
      detail:
        'Logical partitions and capped micro-partitions; Live Partition Mobility is excluded (copy of Oracle’s policy)',
      asOf: 'undated',
      source: 'https://online.flipbuilder.com/xvep/kszj/files/basic-html/page301.html',
      evidence: 'community',
    },
    'ms-svvp': { value: 'no', detail: 'No Windows guests', evidence: 'unsourced' },
    'backup-built-in': {
      value: 'limited',
      detail:
        'Guest tools (mksysb, BRMS), viosbr for Virtual I/O Server, PowerVC snapshots on capable arrays; no VM-image scheduler',
      asOf: '2023-12',
      source:
        'https://github.com/IBM/ansible-power-vios/blob/33b6ab78bc9ee8ddf4675a1f4a16c7a3e1c4d110/plugins/modules/viosbr.py',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'File-level agent for AIX 7.1 to 7.3; no Virtual I/O Server, no VM image',
      asOf: 'undated',
      source: 'https://helpcenter.veeam.com/docs/agentforaix/userguide/system_requirements.html',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents for AIX, IBM i and Linux inside the guests',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'limited',
      detail: 'IBM Storage Protect clients for AIX and Linux on Power, inside the guests',
      asOf: 'undated',
      source: 'https://www.ibm.com/support/knowledgecenter/SSGSG7_7.1.0/com.ibm.itsm.client.doc/c_bac_aclsupt.html',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'no',
      detail: 'x86 systems cannot run on Power; rebuild on Linux on Power',
      evidence: 'unsourced',
    },
    'import-hyper-v': {
      value: 'no',
      detail: 'x86 systems cannot run on Power; rebuild on Linux on Power',
      evidence: 'unsourced',
    },
    'import-xen': {
      value: 'no',
      detail: 'x86 systems cannot run on Power; rebuild on Linux on Power',
      evidence: 'unsourced',
    },
    'import-rhv': {
      value: 'no',
      detail: 'x86 systems cannot run on Power; rebuild on Linux on Power',
      evidence: 'unsourced',
    },
    'import-kvm': {
      value: 'no',
      detail: 'x86 guests cannot run; only ppc64le disk images can be reused',
      evidence: 'unsourced',
    },
    'import-physical': {
      value: 'no',
      detail: 'x86 cannot move; older Power machines by mksysb, BRMS restore or Live Partition Mobility',
      evidence: 'unsourced',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'vTPM 2.0 from Power10; secure boot for AIX and recent Linux',
      asOf: '2024-02',
      source:
        'https://community.ibm.com/community/user/power/blogs/joel-wolfrath/2024/02/05/understanding-vtpm-20-encryption-levels',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'no',
      detail: 'Memory encryption is transparent, but no guest-sealed VMs under PowerVM',
      evidence: 'unsourced',
    },
    airgap: {
      value: 'included',
      detail: 'HMC and servers run without internet; updates by media',
      evidence: 'unsourced',
    },
    'common-criteria': {
      value: 'certified',
      detail: 'PowerVM 1060, VIOS 4.1.1, HMC: Italian certificate no. 04/2026 of 2026-02-02, virtualization profile',
      asOf: '2026-02',
      source: 'https://sec-certs.org/cc/d187a8c5a80ac376/report.txt',
      evidence: 'independent',
    },
    fips: {
      value: 'unknown',
      detail: 'AIX and Linux guests have validated modules; no public statement found for PowerVM itself',
      evidence: 'unsourced',
    },
    status: {
      value: 'active',
      detail: 'Power11 servers shipping since 2025-07-25',
      asOf: '2025-07',
      source: 'https://news.cgast.org/news/17997',
      evidence: 'independent',
    },
    'supported-until': {
      value: 'unknown',
      detail: 'Three years of standard support per VIOS release; no public date found for the newest',
      asOf: 'undated',
      source: 'https://ibm.com/support/pages/node/6152955',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'IBM hardware and software support contracts, 24×7 available',
      evidence: 'unsourced',
    },
    community: {
      value: 'medium',
      detail: 'IBM community site, user groups, AIX and IBM i bloggers',
      evidence: 'judgement',
    },
    'track-record': {
      value: 22,
      detail: 'POWER5 micro-partitions and VIOS since 2004; named PowerVM since 2008',
      evidence: 'unsourced',
    },
    'vendor-outlook': {
      value: 'steady',
      detail: 'Power11 in 2025, new KVM-in-LPAR function, fresh Common Criteria certificate 2026',
      asOf: 'undated',
      source: 'https://sec-certs.org/cc/d187a8c5a80ac376/report.txt',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'proprietary',
      detail: 'Firmware, VIOS and HMC are IBM licensed code',
      evidence: 'unsourced',
    },
    'vendor-region': { value: 'us', detail: 'IBM, Armonk, USA', evidence: 'unsourced' },
    'exit-path': {
      value: 'hard',
      detail: 'AIX and IBM i run nowhere else; Linux guests must be rebuilt for x86',
      evidence: 'unsourced',
    },
  },
} satisfies Platform;
