import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'ibm-zvm-kvm',
  name: 'IBM Z / LinuxONE: KVM (s390x) and z/VM',
  vendor: 'IBM with Red Hat, SUSE, Canonical',
  engine: 'KVM/QEMU (s390x) or z/VM, above the PR/SM firmware hypervisor',
  engineFamilies: ['kvm', 'zvm'],
  family: 'other-architecture',
  homepage: 'https://www.vm.ibm.com',
  summary:
    'Mainframe virtualisation for Linux on s390x: KVM from the Linux distributions, or IBM’s z/VM; both run inside PR/SM logical partitions.',
  bestFor: [
    'owners of IBM Z or LinuxONE consolidating Linux',
    'confidential guests (Secure Execution)',
    'z/OS, z/VM and Linux test estates',
  ],
  watchOut: [
    'only s390x guests: no Windows, no x86',
    'mainframe hardware, engines priced one by one',
    'HA, DR and self-service are extra products',
    'features differ between KVM and z/VM: read each cell',
  ],
  facts: {
    'licence-fee': {
      value: 'high',
      detail:
        'Mainframe only; z/VM once per engine on request (V4 list 45,000 USD each); KVM comes with Linux subscription',
      evidence: 'unsourced',
    },
    'free-edition': {
      value: 'limited',
      detail: 'KVM is free software in any s390x Linux; z/VM is licensed; both need an IBM Z or LinuxONE',
      evidence: 'unsourced',
    },
    'pricing-unit': {
      value: 'core',
      detail: 'Engines (Linux or general processors) available to z/VM; distributions also sell per Linux processor',
      asOf: '2011-04',
      source: 'https://mail-archive.com/ibmvm@listserv.uark.edu/msg35916.html',
      evidence: 'community',
    },
    'price-stability': { value: 'unknown', detail: 'No public price history', evidence: 'unsourced' },
    'rides-on-windows-licence': { value: 'no', detail: 'No Windows on s390x', evidence: 'unsourced' },
    'rides-on-red-hat-subscription': {
      value: 'limited',
      detail: 'RHEL for IBM Z includes KVM; x86 subscriptions do not transfer; z/VM is separate',
      asOf: 'undated',
      source:
        'https://access.redhat.com/documentation/ja-jp/red_hat_enterprise_linux/9/html/configuring_and_managing_virtualization/how-virtualization-on-ibm-z-differs-from-amd64-and-intel64_feature-support-and-limitations-in-rhel-9-virtualization',
      evidence: 'vendor',
    },
    'rides-on-suse-subscription': {
      value: 'limited',
      detail: 'SLES for IBM Z and LinuxONE includes KVM; x86 subscriptions do not transfer; z/VM is separate',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'rides-on-oracle-support': { value: 'no', detail: 'Oracle Linux has no s390x edition', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'expert',
      detail: 'Mainframe planning, PR/SM, storage and network channels; specialists needed',
      evidence: 'judgement',
    },
    'team-needed': { value: 'platform-team', detail: 'Mainframe and Linux staff together', evidence: 'judgement' },
    'skill-windows': {
      value: 'foreign',
      detail: 'CP, CMS, libvirt and HMC; no Windows tooling',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'KVM on Z is libvirt as elsewhere; hardware, channels and z/VM must be learnt',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'foreign',
      detail: 'Other hardware, other tools; only the ideas carry over',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'OpenShift runs on it, but hosts are mainframe partitions',
      evidence: 'judgement',
    },
    'host-x86-64': { value: 'no', detail: 'IBM Z and LinuxONE only', evidence: 'unsourced' },
    'host-arm64': { value: 'no', detail: 'IBM Z and LinuxONE only', evidence: 'unsourced' },
    'host-power': { value: 'no', detail: 'IBM Z and LinuxONE only', evidence: 'unsourced' },
    'host-s390x': {
      value: 'supported',
      detail: 'KVM: SLES, RHEL, Ubuntu; z/VM 7.x',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'host-apple-silicon': { value: 'no', detail: 'IBM Z and LinuxONE only', evidence: 'unsourced' },
    'host-without-vt': { value: 'no', detail: 'Not an x86 platform; does not apply', evidence: 'unsourced' },
    'hardware-choice': {
      value: 'vendor-hardware',
      detail: 'IBM Z and LinuxONE machines only',
      asOf: '2026-06',
      source:
        'https://github.com/openmainframeproject/feilong/blob/a63e677556acc0149c9907e08b4e4104f7ecca36/doc/source/generalinfo.rst',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'z/VM is type 1 in a partition; KVM is a package of Linux in a partition',
      asOf: '2015-03',
      source:
        'https://www.bsi.bund.de/SharedDocs/Zertifikate_CC/CC/Betriebssysteme/0903.html;jsessionid=C2D25281370748CC39F48A7A7253C9D4.2_cid341',
      evidence: 'independent',
    },
    'fit-one-host': {
      value: 'designed-for',
      detail: 'One machine carries tens to hundreds of guests in several partitions',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'designed-for',
      detail: 'Two machines or sites for availability are the usual pair',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'z/VM single system image or KVM partitions over a few machines',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'workable',
      detail: 'Partitions count as hosts; beyond SSI size, several clusters',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'poor',
      detail: 'Few owners have so many machines or partitions',
      evidence: 'judgement',
    },
    'fit-huge': { value: 'poor', detail: 'Not a realistic mainframe estate', evidence: 'judgement' },
    'fit-edge-fleet': { value: 'poor', detail: 'Mainframes do not go to many small sites', evidence: 'judgement' },
    'limit-vm-vcpu': {
      value: 248,
      detail: 'KVM on IBM Z as QEMU 6.0 reported it; z/VM allows 64 per guest',
      asOf: 'undated',
      source:
        'https://gitcode.com/deepin-community/virt-manager/blob/master/tests/data/capabilities/kvm-s390x-domcaps.xml',
      evidence: 'community',
    },
    'limit-vm-memory': {
      value: 1,
      detail: 'TiB per z/VM guest; no public figure for KVM guests; a partition holds up to 32 TB',
      asOf: '2023-08',
      source: 'https://www.vm.ibm.com/memman/gt1guest.html',
      evidence: 'vendor',
    },
    'limit-cluster-hosts': {
      value: 8,
      detail: 'Members of a z/VM single system image since 7.3; KVM has no cluster',
      evidence: 'unsourced',
    },
    'guest-linux': {
      value: 'supported',
      detail: 's390x builds; RHEL 9 hosts support RHEL 7 to 9 guests',
      asOf: 'undated',
      source:
        'https://access.redhat.com/documentation/ja-jp/red_hat_enterprise_linux/9/html/configuring_and_managing_virtualization/how-virtualization-on-ibm-z-differs-from-amd64-and-intel64_feature-support-and-limitations-in-rhel-9-virtualization',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail: 'z/VM only: Nova driver still lists RHEL 6 and SLES 11; KVM starts at RHEL 7',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/configuration/hypervisor-zvm.rst',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'no',
      detail: 'No Windows for s390x; Red Hat lists it as not applicable',
      asOf: '2025-06',
      source: 'https://github.com/openshift/openshift-docs/pull/94343.patch',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'no',
      detail: 'No Windows for s390x; Red Hat lists it as not applicable',
      asOf: '2025-06',
      source: 'https://github.com/openshift/openshift-docs/pull/94343.patch',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'no',
      detail: 'No Windows for s390x; Red Hat lists it as not applicable',
      asOf: '2025-06',
      source: 'https://github.com/openshift/openshift-docs/pull/94343.patch',
      evidence: 'vendor',
    },
    'guest-bsd': { value: 'no', detail: 'No s390x port', evidence: 'unsourced' },
    'guest-solaris': { value: 'no', detail: 'No living s390x port', evidence: 'unsourced' },
    'guest-macos': { value: 'no', detail: 'No s390x port', evidence: 'unsourced' },
    'guest-other': {
      value: 'no',
      detail: 'No PC systems; z/VM also runs z/OS, z/TPF and nested z/VM',
      asOf: 'undated',
      source:
        'https://www.ibm.com/docs/en/systems-hardware/linuxone/9176-ML2?topic=characteristics-control-program-support',
      evidence: 'vendor',
    },
    'mode-pv': {
      value: 'never',
      detail: 'No Xen-style PV; interpretive execution in hardware since the 1980s',
      evidence: 'unsourced',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'KVM full virtualisation; z/VM virtualises real mainframe devices',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'KVM: virtio-blk-ccw, virtio-net-ccw, balloon; no virtio-pci, no USB',
      asOf: 'undated',
      source:
        'https://access.redhat.com/documentation/ja-jp/red_hat_enterprise_linux/9/html/configuring_and_managing_virtualization/how-virtualization-on-ibm-z-differs-from-amd64-and-intel64_feature-support-and-limitations-in-rhel-9-virtualization',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'z/VM Live Guest Relocation in the base since 7.1 (Linux guests); KVM by libvirt (Nova: complete)',
      asOf: 'undated',
      source: 'https://www.vm.ibm.com/ssi',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail: 'KVM volume swap through OpenStack or libvirt blockcopy; z/VM no',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/user/support-matrix.ini',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'third-party',
      detail: 'KVM: Pacemaker add-on of the Linux distribution; z/VM: separate automation products.',
      evidence: 'unsourced',
    },
    'fault-tolerance': {
      value: 'no',
      detail: 'No lock-step copy of guests; hardware itself is redundant',
      evidence: 'unsourced',
    },
    'load-balancing': {
      value: 'no',
      detail: 'PR/SM shifts engines between partitions; guests are not moved automatically',
      evidence: 'unsourced',
    },
    'replication-dr': { value: 'paid-edition', detail: 'GDPS and array replication', evidence: 'unsourced' },
    'two-node-ha': {
      value: 'third-party',
      detail: 'Two-node Pacemaker with fencing or quorum device from the Linux distribution.',
      evidence: 'unsourced',
    },
    'storage-local': {
      value: 'limited',
      detail: 'NVMe carriers on LinuxONE; DASD or FCP disks are the rule',
      evidence: 'unsourced',
    },
    'storage-nfs': { value: 'limited', detail: 'KVM disk images on NFS; z/VM uses DASD or FCP', evidence: 'unsourced' },
    'storage-smb': { value: 'no', detail: 'Not for VM disks', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'limited',
      detail: 'KVM yes, z/VM no (Nova matrix)',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/user/support-matrix.ini',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail: 'FCP LUNs, FICON DASD; complete for KVM in Nova matrix',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/user/support-matrix.ini',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'no',
      detail: 'No built-in; Storage Scale or Ceph as a separate project',
      evidence: 'unsourced',
    },
    sdn: {
      value: 'limited',
      detail: 'KVM: Open vSwitch and OpenStack networks; z/VM: virtual switches with VLANs',
      evidence: 'unsourced',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'KVM with OpenStack security groups; z/VM VSWITCH isolation only',
      evidence: 'unsourced',
    },
    sriov: {
      value: 'included',
      detail: 'RoCE and Network Express virtual functions passed to guests',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'paid-edition',
      detail: 'IBM Cloud Infrastructure Center; free: Cockpit per KVM host, management console for partitions',
      evidence: 'unsourced',
    },
    'rest-api': {
      value: 'included',
      detail: 'libvirt; Feilong REST or SMAPI for z/VM; management console web services',
      asOf: '2026-06',
      source: 'https://github.com/openmainframeproject/feilong/blob/a63e677556acc0149c9907e08b4e4104f7ecca36/README.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'third-party',
      detail: 'Feilong provider for z/VM; libvirt or OpenStack providers for KVM',
      asOf: 'undated',
      source: 'https://github.com/topics/vm-cloud-connector?l=go',
      evidence: 'community',
    },
    ansible: {
      value: 'included',
      detail: 'ibm.ibm_zhmc for partitions; community.libvirt for KVM guests',
      asOf: '2026-08',
      source:
        'https://github.com/zhmcclient/zhmc-ansible-modules/blob/852c3f7e5e5bc3ff1218c847d6cc68b0603b1fda/plugins/modules/zhmc_partition.py',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'no',
      detail:
        'z/VM and KVM guests are not Kubernetes objects; KubeVirt and OpenShift Virtualization for s390x are other products',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/build-the-builder.md',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'paid-edition',
      detail: 'IBM Cloud Infrastructure Center (OpenStack projects and quotas)',
      evidence: 'unsourced',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Management console signs in by LDAP, Linux KVM hosts can join a domain; no Windows admin tools',
      asOf: '2026-08',
      source:
        'https://github.com/zhmcclient/zhmc-ansible-modules/blob/852c3f7e5e5bc3ff1218c847d6cc68b0603b1fda/plugins/modules/zhmc_ldap_server_definition.py',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'paid-edition',
      detail: 'Cloud Infrastructure Center or management console over several machines',
      evidence: 'unsourced',
    },
    'gpu-passthrough': {
      value: 'no',
      detail: 'No GPUs; on-chip and Spyre AI accelerators instead',
      evidence: 'unsourced',
    },
    'gpu-vgpu': {
      value: 'no',
      detail: 'No GPUs; Red Hat lists it as not applicable on s390x',
      asOf: '2025-06',
      source: 'https://github.com/openshift/openshift-docs/pull/94343.patch',
      evidence: 'vendor',
    },
    vdi: { value: 'no', detail: 'No desktop guests', evidence: 'unsourced' },
    nested: {
      value: 'included',
      detail: 'z/VM under z/VM and KVM under z/VM are common',
      asOf: 'undated',
      source: 'https://sixe.eu/news/page/2',
      evidence: 'independent',
    },
    'containers-native': {
      value: 'included',
      detail: 'Podman on the KVM host’s Linux; z/VM only through Linux guests',
      evidence: 'unsourced',
    },
    'low-latency': {
      value: 'limited',
      detail: 'Dedicated engines and CPU pinning; no NUMA tuning in libvirt on Z',
      asOf: 'undated',
      source:
        'https://access.redhat.com/documentation/ja-jp/red_hat_enterprise_linux/9/html/configuring_and_managing_virtualization/how-virtualization-on-ibm-z-differs-from-amd64-and-intel64_feature-support-and-limitations-in-rhel-9-virtualization',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'no',
      detail: 'HANA is certified on x86 and Power only; application servers run on Z',
      evidence: 'unsourced',
    },
    'oracle-hard-partitioning': {
      value: 'yes',
      detail: 'At partition level: Linux engines of the partition count; guests inside z/VM or KVM do not limit',
      asOf: 'undated',
      source: 'https://mail-archive.com/linux-390@vm.marist.edu/msg66872.html',
      evidence: 'community',
    },
    'ms-svvp': {
      value: 'no',
      detail: 'No Windows guests on s390x',
      asOf: '2025-06',
      source: 'https://github.com/openshift/openshift-docs/pull/94343.patch',
      evidence: 'vendor',
    },
    'backup-built-in': {
      value: 'paid-edition',
      detail: 'Backup and Restore Manager for z/VM is a product; KVM: libvirt snapshots only',
      evidence: 'unsourced',
    },
    'backup-veeam': {
      value: 'no',
      detail: 'The Linux agent does not support LinuxONE or IBM Z.',
      asOf: '2026-08',
      source: 'https://github.com/ibm-cloud-docs/vpc/issues/250',
      evidence: 'community',
    },
    'backup-commvault': { value: 'limited', detail: 'Agent inside Linux on Z guests', evidence: 'unsourced' },
    'backup-other': {
      value: 'limited',
      detail: 'IBM Storage Protect client for Linux on System z, inside the guests',
      asOf: 'undated',
      source: 'https://www.ibm.com/support/knowledgecenter/SSGSG7_7.1.0/com.ibm.itsm.client.doc/c_bac_aclsupt.html',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'no',
      detail: 'x86 systems cannot run on s390x; rebuild on Linux for IBM Z',
      evidence: 'unsourced',
    },
    'import-hyper-v': {
      value: 'no',
      detail: 'x86 systems cannot run on s390x; rebuild on Linux for IBM Z',
      evidence: 'unsourced',
    },
    'import-xen': {
      value: 'no',
      detail: 'x86 systems cannot run on s390x; rebuild on Linux for IBM Z',
      evidence: 'unsourced',
    },
    'import-rhv': {
      value: 'no',
      detail: 'x86 systems cannot run on s390x; rebuild on Linux for IBM Z',
      evidence: 'unsourced',
    },
    'import-kvm': {
      value: 'no',
      detail: 'x86 guests cannot run; s390x qcow2 images move by copy',
      evidence: 'unsourced',
    },
    'import-physical': {
      value: 'no',
      detail: 'x86 cannot move; Linux in a partition can be re-installed as a guest',
      evidence: 'unsourced',
    },
    'secure-boot-vtpm': {
      value: 'limited',
      detail: 'Secure IPL on z16/LinuxONE 4 and newer; no vTPM on s390x',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version161.adoc',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'included',
      detail: 'IBM Secure Execution, KVM guests, z15/LinuxONE III or newer; not under z/VM',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/confidential_computing.md',
      evidence: 'vendor',
    },
    airgap: { value: 'included', detail: 'Runs without internet; service by media', evidence: 'unsourced' },
    'common-criteria': {
      value: 'certified',
      detail: 'z/VM 7.4: Italian certificate no. 07/2026 of 2026-02-09, virtualization profile; KVM by distribution',
      asOf: '2026-02',
      source: 'https://sec-certs.org/cc/8faa97e6e10a6fdb/report.txt',
      evidence: 'independent',
    },
    fips: {
      value: 'unknown',
      detail:
        'z/VM 7.2 System SSL of 2022 is FIPS 140-2, historical since September 2026; no public statement found on 140-3; KVM by Linux distribution',
      asOf: '2022-06',
      source: 'https://sec-certs.org/fips/b7d8243a7ffe14e8/target.txt',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: 'z/VM 7.5, program directory of September 2026; KVM in RHEL, SLES 16, Ubuntu',
      asOf: '2026-09',
      source: 'https://www.ibm.com/support/pages/zvm/progdir/zvm75000.pdf',
      evidence: 'vendor',
    },
    'supported-until': {
      value: 'unknown',
      detail: 'No public end date for z/VM 7.5; KVM follows its Linux distribution',
      evidence: 'unsourced',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'IBM and the Linux distributors, 24×7 contracts',
      evidence: 'unsourced',
    },
    community: {
      value: 'small',
      detail: 'IBMVM and LINUX-390 lists, Open Mainframe Project; experts, but few',
      evidence: 'judgement',
    },
    'track-record': {
      value: 54,
      detail: 'VM/370 since 1972; z/VM since 2000; KVM on Z since about 2015',
      evidence: 'unsourced',
    },
    'vendor-outlook': {
      value: 'steady',
      detail: 'z/VM 7.5 in September 2026, certificate 2026, KVM on Z in SLES 16 and KubeVirt GA',
      asOf: '2026-09',
      source: 'https://www.ibm.com/support/pages/zvm/progdir/zvm75000.pdf',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open-core',
      detail: 'KVM is open source; z/VM, PR/SM and Cloud Infrastructure Center are not',
      evidence: 'unsourced',
    },
    'vendor-region': {
      value: 'us',
      detail: 'IBM, USA; Linux from Red Hat (US), SUSE (Germany), Canonical (UK)',
      evidence: 'unsourced',
    },
    'exit-path': {
      value: 'hard',
      detail: 'Guests are s390x binaries: leaving means rebuilding for another CPU',
      evidence: 'unsourced',
    },
  },
} satisfies Platform;
