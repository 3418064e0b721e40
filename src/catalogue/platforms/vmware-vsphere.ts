import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'vmware-vsphere',
  name: 'VMware vSphere / ESX (sold as VCF and VVF)',
  vendor: 'Broadcom (VMware)',
  engine: 'VMware ESX VMkernel',
  engineFamilies: ['vmware'],
  family: 'server',
  homepage: 'https://www.vmware.com/products/cloud-infrastructure/vmware-cloud-foundation',
  summary:
    'Mature commercial bare-metal suite with vCenter, sold only as per-core subscription bundles; widest third-party ecosystem, highest price and vendor risk of this comparison.',
  bestFor: [
    'existing VMware estates with deep tooling and skills',
    'workloads whose vendor certifies vSphere first, such as SAP HANA',
    'large clusters that need DRS, FT and NSX as one supported stack',
    'sites that rely on a wide backup, DR and storage ecosystem',
  ],
  watchOut: [
    'VVF list price disputed (135 or 190 USD per core) and VVF withdrawn in parts of EMEA; then VCF at 350',
    'vSphere Standard and Enterprise Plus stay on 8.0 U3 (general support to 2027-10-11)',
    '9.x licences must be refreshed every 180 days or hosts are disconnected',
    '9.x refuses Broadwell and Skylake servers and old guests',
  ],
  facts: {
    'licence-fee': {
      value: 'medium',
      detail:
        '32 cores a year: VVF 4,320 USD (135 per core, June 2026; 190 reported too); Standard, 8.x only, about 1,600; VCF 11,200',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/vmware-cloud-foundation-licensing-download',
      evidence: 'independent',
    },
    'free-edition': {
      value: 'limited',
      detail: 'Free ESXi 8.0 U3e since April 2025, without vCenter, so no cluster; no free 9.x announced',
      asOf: '2025-04',
      source:
        'https://www.puzznews.com/article/fr/59608/podcast---de-l%2527internet-pr%25C3%25A9historique-%25C3%25A0-l%2527ia.html',
      evidence: 'community',
    },
    'pricing-unit': {
      value: 'core',
      detail: '16-core minimum per CPU; a 72-core order minimum is reported both as in force and as withdrawn',
      asOf: '2026',
      source: 'https://atonementlicensing.com/blog/vmware-cloud-foundation-licensing/',
      evidence: 'independent',
    },
    'price-stability': {
      value: 'upheaval',
      detail: 'Perpetual licences ended 2024, forced bundles; survey of 302 buyers, January 2026',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Needs its own Broadcom subscription for every host core',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Needs its own Broadcom subscription for every host core',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'Needs its own Broadcom subscription for every host core',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Needs its own Broadcom subscription for every host core',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'guided',
      detail:
        'vCenter and clusters are wizard-led; full VCF is heavier: its management stack alone takes 48 to 118 vCPUs',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'One console, but 9.x adds licence and operations appliances, and NSX or vSAN; two or three admins',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'helpful',
      detail: 'Graphical console and PowerCLI suit Windows admins, the platform itself is not Windows',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'Shell, networking and storage knowledge carries; management is vCenter, not Linux tools',
      evidence: 'judgement',
    },
    'skill-vmware': { value: 'native', detail: 'It is the reference for this skill', evidence: 'judgement' },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'vSphere Supervisor helps consumers; running ESX, vCenter and vSAN is another trade',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: '64-bit x86 only since ESX 4.0',
      asOf: '2025-04',
      source: 'https://friendlywiki.com/article/index.php?title=VMware_ESXi%23Purple_Screen_of_Death',
      evidence: 'community',
    },
    'host-arm64': {
      value: 'preview',
      detail: 'ESXi-Arm exists as a lab build (Fling), without support',
      asOf: '2025-04',
      source: 'https://friendlywiki.com/article/index.php?title=VMware_ESXi%23Purple_Screen_of_Death',
      evidence: 'community',
    },
    'host-power': { value: 'no', detail: 'No release for this architecture', evidence: 'unsourced' },
    'host-s390x': { value: 'no', detail: 'No release for this architecture', evidence: 'unsourced' },
    'host-apple-silicon': { value: 'no', detail: 'No release for this architecture', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'Needs VT-x or AMD-V with nested paging; binary translation is history',
      evidence: 'unsourced',
    },
    'hardware-choice': {
      value: 'strict-list',
      detail:
        '9.x refuses Broadwell and Skylake servers; 8.0 U2 and later need XSAVE (2011 on); compatibility guide decides',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'Own installer',
      asOf: '2022-09',
      source: 'https://www.niap-ccevs.org/product/Compliant.cfm?PID=11249',
      evidence: 'independent',
    },
    'fit-one-host': {
      value: 'workable',
      detail: 'Free ESXi 8 or a licence with core minimums; most features need vCenter',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'designed-for',
      detail:
        'Two-node vSAN with a witness appliance is a documented design; shared storage works too; 64 licensed cores may meet a 72-core order minimum',
      asOf: 'undated',
      source:
        'https://docs.vmware.com/en/VMware-vSphere/8.0/vsan-planning/GUID-AB546FEB-034B-4544-8208-B9144FEFD65A.html',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Standard cluster size of the product',
      evidence: 'judgement',
    },
    'fit-medium-cluster': { value: 'designed-for', detail: 'DRS, HA and vSAN aim here', evidence: 'judgement' },
    'fit-large-cluster': {
      value: 'designed-for',
      detail: 'Up to 96 hosts per cluster, many clusters per vCenter',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'judgement',
    },
    'fit-huge': { value: 'designed-for', detail: 'VCF fleets of many clusters and instances', evidence: 'judgement' },
    'fit-edge-fleet': {
      value: 'designed-for',
      detail: 'One witness serves up to 64 two-node sites; central vCenter',
      asOf: 'undated',
      source:
        'https://docs.vmware.com/en/VMware-vSphere/8.0/vsan-planning/GUID-AB546FEB-034B-4544-8208-B9144FEFD65A.html',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 960,
      detail: '9.x (virtual hardware 22); 768 in 8.x',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'limit-vm-memory': {
      value: 24,
      detail: '24 TB per VM, as an independent comparison states',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'limit-cluster-hosts': {
      value: 96,
      detail: '96 with NFS or FC datastores, 64 with vSAN',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'Broad list; virtual hardware 22 (9.0) adds further distributions',
      asOf: '2025-06',
      source: 'https://vinfrastructure.it/it/?p=39307',
      evidence: 'independent',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail: 'RHEL 4-5 and CentOS 6-8 dropped in 9.0; such guests stay on 8.0',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/vcf-upgrade-5-to-9.md',
      evidence: 'community',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2016 to 2025',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/security.md',
      evidence: 'community',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Windows 11 needs a vTPM, hence vCenter with a key provider',
      asOf: '2026-08',
      source:
        'https://github.com/vmware/vcf-security-and-compliance-guidelines/blob/bd0d7d6547a11257df7114ce3df248236878b04c/features-capabilities/encryption/virtual-tpm/README.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: '2000, 2003, 2008, XP and Vista dropped in 9.0; 7 and 2008 R2 to 2012 R2 remain',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/vcf-upgrade-5-to-9.md',
      evidence: 'community',
    },
    'guest-bsd': { value: 'supported', detail: 'FreeBSD listed; other BSDs unlisted', evidence: 'unsourced' },
    'guest-solaris': {
      value: 'works',
      detail: 'Solaris 10 and 11 for x86 in older guest lists; check the guide for 9.x.',
      evidence: 'unsourced',
    },
    'guest-macos': {
      value: 'no',
      detail: 'Guest support ended after 7.0 and was bound to Apple hardware; so is Apple’s licence.',
      asOf: '2020-12',
      source: 'https://threedots.ovh/blog/2020/12/macos-eula-licensing-restrictions-affecting-virtualisation/',
      evidence: 'independent',
    },
    'guest-other': {
      value: 'works',
      detail: 'DOS, NetWare, OS/2 at legacy or unsupported level; check the guide per release',
      evidence: 'unsourced',
    },
    'mode-pv': {
      value: 'removed',
      detail: 'VMI for 32-bit Linux, ESX 3.5 to 4.x; retired 2011',
      asOf: 'undated',
      source: 'https://knowledge.broadcom.com/external/article/341675/enabling-virtual-machine-interface-vmi-i.html',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'Hardware-assisted; the binary translation of early ESX releases is history',
      asOf: '2009',
      source: 'https://fdocuments.us/document/performance-evaluation-of-intel-ept-hardware-assist.html',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'PVSCSI disk, VMXNET3 network, balloon; VMware Tools or open-vm-tools',
      asOf: '2010-02',
      source:
        'https://blogs.vmware.com/performance/2010/02/highperformance-pvsci-storage-adapter-can-reduce-cpio-by-1030.html',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'Xen guest type; this engine never offered it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'vMotion, also in vSphere Standard',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-29-management-tools-for-production-hyperv.md',
      evidence: 'independent',
    },
    'storage-migration': {
      value: 'included',
      detail: 'Storage vMotion, Standard and above',
      asOf: '2024-01',
      source:
        'https://community.veeam.com/blogs-and-podcasts-57/decoding-the-new-broadcom-vmware-vsphere-licensing-packages-for-small-deployments-6398?postid=66574',
      evidence: 'community',
    },
    'ha-restart': {
      value: 'included',
      detail: 'vSphere HA restarts VMs on other hosts of the cluster',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'fault-tolerance': {
      value: 'included',
      detail:
        'vSphere FT in vSphere Foundation and Cloud Foundation: 8 vCPU, 128 GB, 16 disks per VM, 4 such VMs per host',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'load-balancing': {
      value: 'included',
      detail: 'DRS in vSphere Foundation and Cloud Foundation; not in vSphere Standard',
      asOf: '2026',
      source: 'https://www.redresscompliance.com/vvf-licensing-guide-2026.html',
      evidence: 'independent',
    },
    'replication-dr': {
      value: 'included',
      detail: 'vSphere Replication from 5 minutes RPO; orchestration by VCF Live Site Recovery costs extra',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/data-protection.md',
      evidence: 'community',
    },
    'two-node-ha': {
      value: 'included',
      detail: 'Two-node vSAN with witness appliance, or shared storage; vSAN capacity must be licensed',
      asOf: 'undated',
      source:
        'https://docs.vmware.com/en/VMware-vSphere/8.0/vsan-planning/GUID-AB546FEB-034B-4544-8208-B9144FEFD65A.html',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'VMFS on local disks',
      asOf: '2025-06',
      source: 'https://vinfrastructure.it/it/?p=39307',
      evidence: 'independent',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'NFS datastores; vVols deprecated in 9.0',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'storage-smb': {
      value: 'no',
      detail: 'No SMB datastores',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'storage-iscsi': {
      value: 'included',
      detail: 'VMFS shared by the cluster',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'storage-fc': {
      value: 'included',
      detail: 'VMFS shared by the cluster',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'storage-hci': {
      value: 'included',
      detail: 'vSAN: 0.25 TiB per core in VVF, 1 TiB in VCF, more as add-on; one source denies it to VVF',
      asOf: '2026-02',
      source: 'https://redresscompliance.com/vvf-licensing-guide-2026.html',
      evidence: 'independent',
    },
    sdn: {
      value: 'paid-edition',
      detail: 'NSX, in Cloud Foundation only',
      asOf: '2026-02',
      source: 'https://redresscompliance.com/vvf-licensing-guide-2026.html',
      evidence: 'independent',
    },
    microsegmentation: {
      value: 'paid-edition',
      detail: 'NSX distributed firewall; the vDefend add-on is priced on top of VCF',
      asOf: '2026',
      source: 'https://redresscompliance.com/vmware-licensing-guide-2026',
      evidence: 'independent',
    },
    sriov: { value: 'included', detail: 'In the Enterprise-class feature set (VVF, VCF)', evidence: 'unsourced' },
    'web-ui': {
      value: 'included',
      detail: 'vSphere Client on vCenter; VCF Operations',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'rest-api': {
      value: 'included',
      detail: 'REST and SOAP APIs, PowerCLI, Python SDK',
      asOf: 'undated',
      source: 'https://developer.broadcom.com/vcf-python-sdk',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'vmware/vsphere 2.16.1, owned by Broadcom',
      asOf: '2026-07',
      source:
        'https://github.com/vmware/terraform-provider-vsphere/blob/b45b5b4101a197e4272ae590aaa0c863dbad175a/CHANGELOG.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'third-party',
      detail: 'vmware.vmware 2.9.0, Red Hat certified content',
      asOf: '2026-07',
      source:
        'https://github.com/ansible-collections/vmware.vmware/blob/dce0b6715ae63d04267449f4db2895545dda5696/README.md',
      evidence: 'independent',
    },
    'kubernetes-native': {
      value: 'included',
      detail: 'VM Service of vSphere Supervisor; VVF is limited to one supervisor cluster',
      asOf: '2026-03',
      source: 'https://vmwaremadesimple.com/articles/vsphere-foundation-vs-vcf-comparison.html',
      evidence: 'independent',
    },
    'self-service': {
      value: 'paid-edition',
      detail: 'VCF Automation, in Cloud Foundation only',
      asOf: '2026-03',
      source: 'https://vmwaremadesimple.com/articles/vsphere-foundation-vs-vcf-comparison.html',
      evidence: 'independent',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory sign-in and PowerCLI; no Windows admin consoles',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/security.md',
      evidence: 'community',
    },
    'multi-site': {
      value: 'included',
      detail: 'vCenter over many clusters; fleet view in VCF Operations',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'DirectPath I/O',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA vGPU; its software licence is extra; vMotion of vGPU VMs works',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    vdi: {
      value: 'third-party',
      detail: 'Omnissa Horizon (sold off by VMware), Citrix',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/horizon.md',
      evidence: 'community',
    },
    nested: {
      value: 'included',
      detail: 'Hardware virtualisation exposed to guests',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'containers-native': {
      value: 'included',
      detail: 'vSphere Kubernetes Service on the Supervisor, part of vSphere Foundation and Cloud Foundation.',
      asOf: '2026-02',
      source: 'https://redresscompliance.com/vvf-licensing-guide-2026.html',
      evidence: 'independent',
    },
    'low-latency': {
      value: 'included',
      detail: 'CPU affinity, latency sensitivity, NUMA and large-page control',
      evidence: 'unsourced',
    },
    'sap-hana': {
      value: 'certified',
      detail: 'Named first among the certified hypervisors by an SAP specialist (April 2026)',
      asOf: '2026-04',
      source: 'https://x-l-c.de/faq-suse-hypervisor-for-sap-kvm',
      evidence: 'independent',
    },
    'oracle-hard-partitioning': {
      value: 'no',
      detail: 'Soft partitioning: whole cluster counts for Oracle',
      asOf: '2022-12',
      source: 'https://oracle.human-design.jp/en/knowledge-base/20221216',
      evidence: 'independent',
    },
    'ms-svvp': {
      value: 'validated',
      detail: 'First validated in 2008; check the entry of your release in the Windows Server Catalog.',
      asOf: '2008-09',
      source: 'https://www.virtualization.info/2008/09/04/vmware-esx-is-now-fully-supported-by/',
      evidence: 'independent',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'Snapshots and vSAN native snapshots only; image backup needs a product using its backup interface',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/data-protection.md',
      evidence: 'community',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: 'Version 13 (November 2025); agentless',
      asOf: '2025-11',
      source: 'https://web-production-4e80b.up.railway.app/page/Veeam_Backup_&_Replication',
      evidence: 'community',
    },
    'backup-commvault': {
      value: 'third-party',
      detail: 'Agentless through its backup interface',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/data-protection.md',
      evidence: 'community',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Rubrik, Cohesity, Dell and most others',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/data-protection.md',
      evidence: 'community',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'Same platform: cross-vCenter vMotion; HCX in Cloud Foundation',
      evidence: 'unsourced',
    },
    'import-hyper-v': {
      value: 'first-party',
      detail: 'vCenter Converter, a separate download, copies the running guest.',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'import-xen': {
      value: 'first-party',
      detail: 'vCenter Converter copies the running guest like a physical machine',
      evidence: 'unsourced',
    },
    'import-rhv': {
      value: 'first-party',
      detail: 'vCenter Converter copies the running guest like a physical machine',
      evidence: 'unsourced',
    },
    'import-kvm': {
      value: 'first-party',
      detail: 'vCenter Converter copies the running guest like a physical machine',
      evidence: 'unsourced',
    },
    'import-physical': {
      value: 'first-party',
      detail: 'vCenter Converter clones running Windows and Linux machines (older guide).',
      asOf: '2010',
      source: 'https://vdocuments.site/vsp-vcc-42-admin-guide.html',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'In every edition; vTPM needs vCenter and a key provider',
      asOf: '2026-08',
      source:
        'https://github.com/vmware/vcf-security-and-compliance-guidelines/blob/bd0d7d6547a11257df7114ce3df248236878b04c/features-capabilities/encryption/virtual-tpm/README.md',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'included',
      detail:
        'SEV-SNP and TDX since 9.0; TDX VMs lose vMotion, FT, vTPM, Secure Boot and suspend; no such list is published for SEV-SNP',
      asOf: '2026-08',
      source:
        'https://github.com/vmware/vcf-security-and-compliance-guidelines/blob/bd0d7d6547a11257df7114ce3df248236878b04c/features-capabilities/confidential-computing/README.md',
      evidence: 'vendor',
    },
    airgap: {
      value: 'limited',
      detail: '9.x: licence file exchange at least every 180 days, else hosts disconnect and VMs cannot start',
      asOf: 'undated',
      source: 'https://knowledge.broadcom.com/external/article/437580/license-within-vvf-or-vcf-environment-sh.html',
      evidence: 'vendor',
    },
    'common-criteria': {
      value: 'certified',
      detail: 'ESXi 7.0 U3d, 2022-09-06, a release out of support; none known for 8 or 9',
      asOf: '2022-09',
      source: 'https://www.niap-ccevs.org/product/Compliant.cfm?PID=11249',
      evidence: 'independent',
    },
    fips: {
      value: 'in-progress',
      detail:
        'On by default in 9.x; 140-2 certificates are historical since September 2026, vendor says 140-3 is in progress',
      asOf: '2026-08',
      source:
        'https://github.com/vmware/vcf-security-and-compliance-guidelines/blob/bd0d7d6547a11257df7114ce3df248236878b04c/features-capabilities/encryption/fips/README.md',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: '9.1 of 2026-05-12 (9.1.0.0200, 2026-07-13); 8.0 U3k of 2026-07-29 still patched',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/vmware-esxi.md',
      evidence: 'independent',
    },
    'supported-until': {
      value: '2028-08-12',
      detail: '9.1, for subscribers; guidance to 2029-08-12; 9.0 ends 2027-09-17, 8.0 ends 2027-10-11',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/vmware-esxi.md',
      evidence: 'independent',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Included in every subscription',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/licensing.md',
      evidence: 'community',
    },
    community: {
      value: 'large',
      detail: 'VMUG, forums and blogs; widest pool of trained administrators',
      evidence: 'judgement',
    },
    'track-record': {
      value: 25,
      detail: 'ESX 1.0 of March 2001',
      asOf: 'undated',
      source: 'https://web-production-4e80b.up.railway.app/page/VMware_ESXi',
      evidence: 'community',
    },
    'vendor-outlook': {
      value: 'uncertain',
      detail:
        '9.0 and 9.1 shipped on time, yet partner cull, VVF withdrawn in parts of EMEA and price fear drive customers away',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'proprietary',
      detail: 'Subscription only',
      asOf: '2026-05',
      source: 'https://broadcomaudits.pages.dev/blog/vmware-licensing-broadcom-guide/',
      evidence: 'independent',
    },
    'vendor-region': { value: 'us', detail: 'Broadcom, Palo Alto, California', evidence: 'unsourced' },
    'exit-path': {
      value: 'easy',
      detail: 'OVF and VMDK export; nearly every rival imports from it; NSX and vSAN set-up stays behind',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/con_about-cold-warm-migration.adoc',
      evidence: 'independent',
    },
  },
} satisfies Platform;
