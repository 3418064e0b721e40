import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'bhyve',
  name: 'FreeBSD bhyve',
  vendor: 'The FreeBSD Project',
  engine: 'bhyve (FreeBSD kernel module vmm)',
  engineFamilies: ['bhyve'],
  family: 'server',
  homepage: 'https://wiki.freebsd.org/bhyve',
  summary:
    'Hypervisor in the FreeBSD base system, run from the command line or through tools such as vm-bhyve, CBSD or Sylve.',
  bestFor: [
    'FreeBSD and ZFS shops with a few VMs per host',
    'storage or network servers that also host guests',
    'labs, appliances, jails beside VMs',
  ],
  watchOut: [
    'no live migration; VM state save is experimental',
    'automatic HA only through Sylve (version 0.x, early access, three or more nodes)',
    'no VM-level commercial backup, no Windows validation',
    'guest-escape class advisories recur (2024; SA-26:72 of October 2026): patch quickly',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: '0 USD; BSD licence, part of FreeBSD; Sylve and vm-bhyve are BSD-licensed too',
      asOf: '2025-10',
      source:
        'https://github.com/freebsd/freebsd-src/blob/02eabc44edf3f02491bddff7809aec7bf93ed5e8/usr.sbin/bhyve/bhyve.8',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'full',
      detail: 'All of FreeBSD, vm-bhyve and Sylve; no paid edition exists',
      asOf: '2025-10',
      source:
        'https://github.com/freebsd/freebsd-src/blob/02eabc44edf3f02491bddff7809aec7bf93ed5e8/usr.sbin/bhyve/bhyve.8',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'none',
      detail: 'Nothing is counted',
      asOf: '2025-10',
      source:
        'https://github.com/freebsd/freebsd-src/blob/02eabc44edf3f02491bddff7809aec7bf93ed5e8/usr.sbin/bhyve/bhyve.8',
      evidence: 'vendor',
    },
    'price-stability': {
      value: 'stable',
      detail: 'Free since FreeBSD 10.0; no price, no change of licence model',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Needs no licence; Windows guests must still be licensed',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Needs no subscription; unrelated to Red Hat',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'Needs no subscription; unrelated to SUSE',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Needs no support contract; unrelated to Oracle',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'assembly',
      detail: 'First VM in an hour; a highly available one needs three FreeBSD hosts, ZFS and Sylve or own scripts',
      asOf: 'undated',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/cluster/index.mdx',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail:
        'What a product does for others is built by hand here: scripts, ZFS copies, updates; one specialist alone is a risk',
      evidence: 'judgement',
    },
    'skill-windows': { value: 'foreign', detail: 'Shell, rc.conf and ZFS; no Windows tooling', evidence: 'judgement' },
    'skill-linux': {
      value: 'helpful',
      detail: 'Unix shell, ZFS and networking ideas carry over; commands, ports and jails differ',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'foreign',
      detail: 'No vCenter counterpart in base; Sylve resembles Proxmox rather than vSphere',
      evidence: 'judgement',
    },
    'skill-kubernetes': { value: 'foreign', detail: 'No Kubernetes integration', evidence: 'judgement' },
    'host-x86-64': {
      value: 'supported',
      detail: 'Intel with VT-x or AMD with AMD-V, both with nested paging',
      asOf: '2026-06',
      source: 'https://man.freebsd.org/cgi/man.cgi?manpath=FreeBSD+15.1-RELEASE&query=vmm&sektion=4',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'Since FreeBSD 15: EL2 boot and GICv3; U-Boot boot ROM; no PCI passthrough',
      asOf: '2026-06',
      source: 'https://man.freebsd.org/cgi/man.cgi?manpath=FreeBSD+15.1-RELEASE&query=bhyve&sektion=8',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: 'vmm(4) lists amd64, arm64, riscv only',
      asOf: '2026-06',
      source: 'https://man.freebsd.org/cgi/man.cgi?manpath=FreeBSD+15.1-RELEASE&query=vmm&sektion=4',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'no',
      detail: 'vmm(4) lists amd64, arm64, riscv only',
      asOf: '2026-06',
      source: 'https://man.freebsd.org/cgi/man.cgi?manpath=FreeBSD+15.1-RELEASE&query=vmm&sektion=4',
      evidence: 'vendor',
    },
    'host-apple-silicon': {
      value: 'no',
      detail: 'FreeBSD does not support Macs with Apple silicon as a bhyve host',
      evidence: 'unsourced',
    },
    'host-without-vt': {
      value: 'no',
      detail: 'Needs VT-x or AMD-V with nested paging; on older CPUs the hypervisor does not load',
      asOf: '2026-06',
      source: 'https://man.freebsd.org/cgi/man.cgi?manpath=FreeBSD+15.1-RELEASE&query=vmm&sektion=4',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'Whatever FreeBSD drives, with nested paging in the CPU (Intel since 2010, AMD of similar age)',
      asOf: 'undated',
      source:
        'https://github.com/freebsd/freebsd-doc/blob/01049c9c546ce5092ce91d28aaf86a300fae1643/documentation/content/en/books/handbook/virtualization/_index.adoc',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'linux-package',
      detail: 'Kernel module vmm plus user process in general-purpose FreeBSD',
      evidence: 'unsourced',
    },
    'fit-one-host': { value: 'designed-for', detail: 'Most users run single FreeBSD hosts', evidence: 'judgement' },
    'fit-two-hosts': {
      value: 'poor',
      detail: 'Two independent hosts with ZFS send between them; no automatic failover',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/replication/index.mdx',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'poor',
      detail: 'No cluster manager in FreeBSD; Sylve clusters of three or more are young (0.x)',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/cluster/index.mdx',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'poor',
      detail: 'No shared scheduler; per-host administration or young tools',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'poor',
      detail: 'No cluster manager; only with own orchestration',
      evidence: 'judgement',
    },
    'fit-huge': { value: 'poor', detail: 'Own orchestration needed; no product offers it', evidence: 'judgement' },
    'fit-edge-fleet': {
      value: 'poor',
      detail: 'Works per box, but nothing manages many sites from one place',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 'unknown',
      detail: 'No public figure; default is the CPU count of the host',
      asOf: '2025-10',
      source:
        'https://github.com/freebsd/freebsd-src/blob/02eabc44edf3f02491bddff7809aec7bf93ed5e8/usr.sbin/bhyve/bhyve.8',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 'unknown',
      detail: 'No public figure; memory of the host decides',
      evidence: 'unsourced',
    },
    'limit-cluster-hosts': {
      value: 0,
      detail: 'Base has no cluster; Sylve clusters (three or more voters) state no maximum',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/cluster/index.mdx',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'UEFI firmware or grub2-bhyve',
      asOf: '2026-08',
      source: 'https://github.com/freebsd/vm-bhyve/blob/89c21d0ec3a32561942bd629d356de61d0ed5d19/README.md',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'Handbook boots a 2.6.32 kernel through grub2-bhyve',
      asOf: 'undated',
      source:
        'https://github.com/freebsd/freebsd-doc/blob/01049c9c546ce5092ce91d28aaf86a300fae1643/documentation/content/en/books/handbook/virtualization/_index.adoc',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'UEFI boot ROM, wired memory, virtio-win drivers; Handbook example uses Server 2016',
      asOf: 'undated',
      source:
        'https://github.com/freebsd/freebsd-doc/blob/01049c9c546ce5092ce91d28aaf86a300fae1643/documentation/content/en/books/handbook/virtualization/_index.adoc',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'works',
      detail: '10 from plain media; 11 needs swtpm TPM (FreeBSD 14+); Handbook still describes TPM passthrough',
      asOf: 'undated',
      source:
        'https://github.com/freebsd/freebsd-doc/blob/01049c9c546ce5092ce91d28aaf86a300fae1643/documentation/content/en/books/handbook/virtualization/_index.adoc',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: 'Only UEFI-bootable 64-bit Windows; XP and 2003 are not practical',
      asOf: 'undated',
      source:
        'https://github.com/freebsd/freebsd-doc/blob/01049c9c546ce5092ce91d28aaf86a300fae1643/documentation/content/en/books/handbook/virtualization/_index.adoc',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'FreeBSD, NetBSD, OpenBSD, DragonFly templates in vm-bhyve',
      asOf: '2026-08',
      source: 'https://github.com/freebsd/vm-bhyve/blob/89c21d0ec3a32561942bd629d356de61d0ed5d19/README.md',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'works',
      detail: 'illumos (SmartOS) boots by UEFI; Oracle Solaris not listed',
      asOf: 'undated',
      source: 'https://wiki.freebsd.org/bhyve',
      evidence: 'vendor',
    },
    'guest-macos': {
      value: 'no',
      detail: 'Apple’s licence allows macOS guests on Apple hardware only.',
      asOf: '2020-12',
      source: 'https://threedots.ovh/blog/2020/12/macos-eula-licensing-restrictions-affecting-virtualisation/',
      evidence: 'independent',
    },
    'guest-other': {
      value: 'limited',
      detail: 'CSM firmware exists, but legacy BIOS guests lose the screen after boot',
      asOf: 'undated',
      source:
        'https://github.com/freebsd/freebsd-doc/blob/01049c9c546ce5092ce91d28aaf86a300fae1643/documentation/content/en/books/handbook/virtualization/_index.adoc',
      evidence: 'vendor',
    },
    'mode-pv': { value: 'never', detail: 'No para-virtualised CPU mode', evidence: 'unsourced' },
    'mode-hvm': {
      value: 'supported',
      detail: 'The only CPU mode; hardware help required',
      asOf: '2026-06',
      source: 'https://man.freebsd.org/cgi/man.cgi?manpath=FreeBSD+15.1-RELEASE&query=vmm&sektion=4',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Disk virtio-blk and virtio-scsi, network virtio-net; no memory balloon; emulated ahci, nvme, e1000',
      asOf: '2025-10',
      source:
        'https://github.com/freebsd/freebsd-src/blob/02eabc44edf3f02491bddff7809aec7bf93ed5e8/usr.sbin/bhyve/bhyve.8',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'Xen guest type, not in bhyve', evidence: 'unsourced' },
    'live-migration': {
      value: 'no',
      detail: 'vm-bhyve and Sylve migrate with downtime; state save experimental, Intel only',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/node/virtual-machines/migration/index.mdx',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'no',
      detail: 'Disks change only while the VM is off',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/node/virtual-machines/storage/index.mdx',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'limited',
      detail:
        'Sylve replication policies fail over automatically: early access, three voters, latest writes may be lost',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/replication/policies/index.mdx',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'Not available in bhyve or its tools', evidence: 'unsourced' },
    'load-balancing': { value: 'no', detail: 'Not available in bhyve or its tools', evidence: 'unsourced' },
    'replication-dr': {
      value: 'limited',
      detail: 'Asynchronous ZFS snapshots between Sylve nodes or by zfs send; no DR orchestration',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/replication/index.mdx',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'Sylve refuses two voters: a third cluster member must vote, no separate witness; early access',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/replication/index.mdx',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'ZFS volumes or image files',
      asOf: '2026-08',
      source: 'https://github.com/freebsd/vm-bhyve/blob/89c21d0ec3a32561942bd629d356de61d0ed5d19/README.md',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'Image files on an NFS mount; vm-bhyve refuses guests that another host has locked',
      asOf: '2026-08',
      source: 'https://github.com/freebsd/vm-bhyve/blob/89c21d0ec3a32561942bd629d356de61d0ed5d19/README.md',
      evidence: 'vendor',
    },
    'storage-smb': { value: 'no', detail: 'No usable SMB2/3 client in base; guests only', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'limited',
      detail: 'Initiator in base; no cluster file system, so one host uses a LUN at a time',
      asOf: '2026-08',
      source: 'https://github.com/freebsd/vm-bhyve/blob/89c21d0ec3a32561942bd629d356de61d0ed5d19/README.md',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'limited',
      detail: 'Host HBA works; no cluster file system to share LUNs',
      evidence: 'unsourced',
    },
    'storage-hci': {
      value: 'no',
      detail: 'Sylve replicates ZFS asynchronously; no distributed pool',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/replication/index.mdx',
      evidence: 'vendor',
    },
    sdn: {
      value: 'limited',
      detail: 'vm-bhyve has VXLAN switches set per host; no controller',
      asOf: '2026-08',
      source: 'https://github.com/freebsd/vm-bhyve/blob/89c21d0ec3a32561942bd629d356de61d0ed5d19/lib/vm-switch-vxlan',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'Pf on the host or Sylve firewall; not tied to VM identity',
      evidence: 'unsourced',
    },
    sriov: {
      value: 'limited',
      detail: 'iovctl(8) creates virtual functions on some NICs, passed through by PCI; amd64 only',
      evidence: 'unsourced',
    },
    'web-ui': {
      value: 'third-party',
      detail: 'None in base; Sylve (0.x, FreeBSD 15) or CBSD',
      asOf: '2026-08',
      source: 'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/README.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'third-party',
      detail: 'None in base; libvirt bhyve driver, or Sylve API still changing',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/replication/index.mdx',
      evidence: 'vendor',
    },
    terraform: {
      value: 'no',
      detail: 'No provider for bhyve; libvirt providers target QEMU/KVM',
      evidence: 'unsourced',
    },
    ansible: { value: 'limited', detail: 'Community roles only', evidence: 'unsourced' },
    'kubernetes-native': { value: 'no', detail: 'Not available', evidence: 'unsourced' },
    'self-service': { value: 'no', detail: 'No tenants or quotas', evidence: 'unsourced' },
    'windows-tools': { value: 'no', detail: 'Not available', evidence: 'unsourced' },
    'multi-site': {
      value: 'no',
      detail: 'Sylve shows one cluster; no view over several',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/cluster/index.mdx',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'limited',
      detail: 'PCI passthrough on amd64 only; GPUs hit and miss; Sylve: PCI domain 0 only',
      asOf: '2026-06',
      source: 'https://man.freebsd.org/cgi/man.cgi?manpath=FreeBSD+15.1-RELEASE&query=vmm&sektion=4',
      evidence: 'vendor',
    },
    'gpu-vgpu': { value: 'no', detail: 'No vGPU host driver for FreeBSD', evidence: 'unsourced' },
    vdi: { value: 'no', detail: 'No broker supports it', evidence: 'unsourced' },
    nested: { value: 'no', detail: 'VT-x/SVM is not offered to guests', evidence: 'unsourced' },
    'containers-native': {
      value: 'included',
      detail: 'FreeBSD jails beside VMs',
      asOf: '2026-08',
      source: 'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/README.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail: 'vCPU pinning and wired memory; no guest NUMA or huge-page control in bhyve(8) 15.1',
      asOf: '2026-06',
      source: 'https://man.freebsd.org/cgi/man.cgi?manpath=FreeBSD+15.1-RELEASE&query=bhyve&sektion=8',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'no',
      detail:
        'Not among the hypervisors that an SAP specialist names as certified in April 2026: VMware, PowerVM and SUSE KVM.',
      asOf: '2026-04',
      source: 'https://x-l-c.de/faq-suse-hypervisor-for-sap-kvm',
      evidence: 'independent',
    },
    'oracle-hard-partitioning': {
      value: 'no',
      detail: "Not in Oracle's list of approved technologies.",
      asOf: 'undated',
      source: 'https://online.flipbuilder.com/xvep/kszj/files/basic-html/page301.html',
      evidence: 'vendor',
    },
    'ms-svvp': { value: 'no', detail: 'Not validated by Microsoft', evidence: 'unsourced' },
    'backup-built-in': {
      value: 'limited',
      detail: 'ZFS snapshots; Sylve adds scheduled copies to an SSH/ZFS target, no application consistency',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/backups/targets/index.mdx',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'Only an agent inside each guest; no VM-level backup of bhyve',
      evidence: 'unsourced',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Only an agent inside each guest; no VM-level backup of bhyve',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'limited',
      detail: 'Only an agent inside each guest; no VM-level backup of bhyve',
      evidence: 'unsourced',
    },
    'import-vmware': {
      value: 'manual',
      detail: 'qemu-img to raw, then virtio drivers; Sylve downloader can convert uploads',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/node/utilities/downloader/index.mdx',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'manual',
      detail: 'qemu-img converts VHDX to raw',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/node/utilities/downloader/index.mdx',
      evidence: 'vendor',
    },
    'import-xen': { value: 'manual', detail: 'Convert VHD or raw disks; remove Xen drivers', evidence: 'unsourced' },
    'import-rhv': { value: 'manual', detail: 'Export qcow2 or raw disk, convert with qemu-img', evidence: 'unsourced' },
    'import-kvm': { value: 'manual', detail: 'Convert qcow2 to raw; virtio drivers stay', evidence: 'unsourced' },
    'import-physical': { value: 'manual', detail: 'Dd or dump the disk into a zvol', evidence: 'unsourced' },
    'secure-boot-vtpm': {
      value: 'limited',
      detail: 'TPM emulation since 14.0 with swtpm; firmware built with Secure Boot, enrolment left to the user',
      asOf: 'undated',
      source: 'https://github.com/FreeBSD/freebsd-ports/commit/37e614b16cd6129660b2416f7039e09a1f858ae4',
      evidence: 'vendor',
    },
    'confidential-vms': { value: 'no', detail: 'No SEV-SNP or TDX', evidence: 'unsourced' },
    airgap: { value: 'included', detail: 'ISO install, own package mirror', evidence: 'unsourced' },
    'common-criteria': { value: 'no', detail: 'No certificate for FreeBSD with bhyve known', evidence: 'unsourced' },
    fips: { value: 'no', detail: 'FreeBSD itself holds no FIPS 140 certificate', evidence: 'unsourced' },
    status: {
      value: 'active',
      detail: 'FreeBSD 15.1 (2026-06-16), 14.5; bhyve advisory SA-26:72 fixed in 15.1-p5 (2026-10-14)',
      asOf: '2026-10',
      source: 'https://raw.githubusercontent.com/CVEProject/cvelistV5/main/cves/2026/101xxx/CVE-2026-101310.json',
      evidence: 'vendor',
    },
    'supported-until': {
      value: '2029-12-31',
      detail: 'FreeBSD 15 as a whole; 15.1 alone to 2027-03-31, later 15.x carry on; no paid extension',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/freebsd.md',
      evidence: 'independent',
    },
    'vendor-support': {
      value: 'partners-only',
      detail: 'Project sells none; consultancies such as Klara do',
      evidence: 'unsourced',
    },
    community: {
      value: 'medium',
      detail: 'FreeBSD forums and lists, Foundation; small beside KVM',
      evidence: 'judgement',
    },
    'track-record': {
      value: 12,
      detail: 'In the base system since FreeBSD 10.0 (January 2014)',
      asOf: 'undated',
      source: 'https://wiki.freebsd.org/bhyve',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'growing',
      detail:
        '2026: libvirt driver gains ARM64, SLIRP, virtio-scsi; Sylve appears; Foundation sponsors; many security fixes',
      asOf: '2026-01',
      source: 'https://raw.githubusercontent.com/libvirt/libvirt/master/NEWS.rst',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'BSD-2-Clause',
      asOf: '2025-10',
      source:
        'https://github.com/freebsd/freebsd-src/blob/02eabc44edf3f02491bddff7809aec7bf93ed5e8/usr.sbin/bhyve/bhyve.8',
      evidence: 'vendor',
    },
    'vendor-region': {
      value: 'community',
      detail: 'No single vendor; FreeBSD Foundation is in the USA',
      evidence: 'unsourced',
    },
    'exit-path': {
      value: 'easy',
      detail: 'Raw images and zvols; qemu-img converts them to any format',
      evidence: 'unsourced',
    },
  },
} satisfies Platform;
