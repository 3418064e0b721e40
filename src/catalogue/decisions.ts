import type { Address } from './schema.ts';

/** A decision that somebody published with reasons: what they chose, and their situation as a link. */
export interface PublishedDecision {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  /** absent where the text has no public address */
  readonly source?: Address;
  /** id of the platform they chose */
  readonly chosen: string;
  /** what the text states of the situation, and no more */
  readonly link: string;
  /** why the advice differs, where it does */
  readonly note?: string;
}

/**
 * Sixteen published decisions for a platform. They are cases to be measured against, never to be tuned
 * to: a case states a few answers, and whoever decided knew more.
 */
export const decisions: readonly PublishedDecision[] = [
  {
    id: 'nortinia-xcpng',
    year: 2024,
    title: 'Why XCP-ng, and not VMware',
    source: 'https://nortinia.com/journal/nip-xcp-ng-why-not-vmware',
    chosen: 'xcp-ng',
    link: '?purpose=consolidate&hosts=up-to-8&budget=none&support=community&openness=required',
    note: 'Proxmox VE stands before it: as free, as open, and made for the same size. The smaller attack surface of Xen, which decided here, is not a criterion.',
  },
  {
    id: 'anexia-kvm',
    year: 2024,
    title: 'Anexia migrates 12,000 VMs from VMware to its own KVM platform',
    source: 'https://itdaily.lu/nouvelles/cloud/anexia-vmware-broadcom-migration',
    chosen: 'kvm-libvirt',
    link: '?purpose=hosting&team=platform-team&trigger=price&today=vmware&skills=linux',
    note: 'They built tenants and billing themselves on plain KVM. Whoever hosts for others is taken to need them from the platform.',
  },
  {
    id: 'hkedcity-harvester',
    year: 2026,
    title: 'K8S Self-Provisioning Platform project plan (education provider, Hong Kong)',
    source: 'https://github.com/bronsonso/2026_02_06_K8S_Self_Provisioning_Deployment',
    chosen: 'suse-virtualization',
    link: '?purpose=private-cloud&hosts=up-to-32&storage=hci&budget=none&today=kvm&workloads=containers&hardware=reuse-mixed&management=code.kubernetes.self-service',
    note: 'KubeVirt alone stands before it, the engine inside what they chose; the appliance around it counted for more to them.',
  },
  {
    id: 'moonpie-incus',
    year: 2025,
    title: 'Build Server 6 – An easier HCI?',
    source:
      'https://github.com/moonpiedumplings/moonpiedumplings.github.io/blob/main/projects/build-server-6/index.qmd',
    chosen: 'incus',
    link: '?purpose=lab&hosts=one&guests=linux&team=part-time&workloads=containers&hardware=reuse-mixed&management=self-service',
  },
  {
    id: 'runtimeterror-proxmox',
    year: 2023,
    title: 'I Ditched vSphere for Proxmox VE',
    source: 'https://github.com/jbowdre/runtimeterror/blob/main/content/posts/ditching-vsphere-for-proxmox/index.md',
    chosen: 'proxmox-ve',
    link: '?purpose=lab&hosts=one&guests=linux&storage=local&today=vmware&workloads=containers&downtime=restore&skills=vmware',
  },
  {
    id: 'jaericho-proxmox',
    year: 2025,
    title: 'Migrating to Proxmox',
    source: 'https://github.com/jaericho/jaericho.github.io/blob/master/_posts/2025-01-01-Migrating-to-Proxmox.md',
    chosen: 'proxmox-ve',
    link: '?purpose=lab&guests=linux&storage=nfs.iscsi&today=vmware&workloads=containers&hardware=reuse-mixed&skills=vmware',
  },
  {
    id: 'shalev-workstation',
    year: 2024,
    title: 'ADR: Hypervisor Selection – VMware Workstation Pro (WHP mode)',
    chosen: 'vmware-workstation',
    link: '?purpose=developer&hosts=one&guests=linux&skills=vmware',
  },
  {
    id: '37signals-kvm',
    year: 2023,
    title: 'We have left the cloud',
    source: 'https://world.hey.com/dhh/we-have-left-the-cloud-251760fb',
    chosen: 'kvm-libvirt',
    link: '?purpose=consolidate&guests=linux&storage=local&team=platform-team&trigger=price&today=public-cloud&workloads=containers&hardware=buy-new&sites=two&support=community',
    note: 'They deploy containers with a tool of their own and wanted no console. No question asks for less than a platform offers.',
  },
  {
    id: 'plainfield-azurelocal',
    year: 2026,
    title: 'Plainfield SD 202 moves to accelerate server infrastructure swap',
    source:
      'https://citizenportal.ai/articles/7290872/illinois/school-boards/plainfield-sd-202/Illinois/District-moves-to-accelerate-server-infrastructure-swap-as-vendor-renewals-spike',
    chosen: 'azure-local',
    link: '?purpose=consolidate&trigger=price&today=vmware&hardware=buy-new',
    note: 'The record states a price and a contract date and nothing that speaks for one successor; an integrator’s offer decided.',
  },
  {
    id: 'cornell-nutanix',
    year: 2024,
    title: 'Cost-Effective Innovation: CIT’s Journey to Hyper-Converged',
    source: 'https://it.cornell.edu/news/cost-effective-innovation-cits-journey-hyper-converged',
    chosen: 'nutanix-ahv',
    link: '?purpose=consolidate&storage=hci&team=platform-team&trigger=refresh&today=vmware&hardware=buy-new',
    note: 'The licences of the old storage paid for the new platform. What a move saves elsewhere is not asked.',
  },
  {
    id: 'telco-cloudstack',
    year: 2024,
    title: 'Hacker News comment on leaving VMware at a major telecom',
    chosen: 'cloudstack',
    link: '?hosts=more&team=platform-team&trigger=price&today=vmware',
    note: 'OpenNebula stands before it by less than unknown facts could change.',
  },
  {
    id: 'keele-ovirt',
    year: 2013,
    title: 'Keele University case study',
    source:
      'https://github.com/oVirt/ovirt-site/blob/master/source/community/user-stories/keele-university-case-study.md',
    chosen: 'ovirt',
    link: '?purpose=consolidate&hosts=up-to-32&guests=linux.windows-server&storage=iscsi&budget=support-only&today=kvm&workloads=databases&downtime=maintenance&management=web.self-service&openness=preferred',
    note: 'Made in 2013, when Red Hat stood behind oVirt. Its outlook counts against it today.',
  },
  {
    id: 'cern-en-opennebula',
    year: 2011,
    title: 'Private cloud in the Engineering Department at CERN',
    source:
      'https://opennebula.io/blog/experiences/experiences-in-building-a-private-cloud-in-the-engineering-department-at-cern/',
    chosen: 'opennebula',
    link: '?purpose=private-cloud&hosts=up-to-8&guests=linux.windows-server&storage=local&hardware=reuse-mixed&management=self-service',
    note: 'Made in 2011. XCP-ng, which stands before it, did not exist.',
  },
  {
    id: 'milestone-hyperv',
    year: 2011,
    title: 'Hypervisor and host upgrade at Milestone',
    chosen: 'hyper-v',
    link: '?purpose=small-business&hosts=one&guests=linux.windows-server&budget=moderate&team=part-time&today=vmware&downtime=restore',
    note: 'Made in 2011 for a small desktop PC whose drivers only Windows had.',
  },
  {
    id: 'victoria-college-vmware',
    year: 2009,
    title: 'How to assess higher-ed virtualization needs: Victoria College',
    source: 'https://edtechmagazine.com/higher/article/2015/08/how-assess-higher-ed-virtualization-needs',
    chosen: 'vmware-vsphere',
    link: '?purpose=consolidate&today=physical&hardware=reuse-mixed&skills=little',
    note: 'Made in 2009, when it was the most mature product and its price another.',
  },
  {
    id: 'qubes-xen',
    year: 2014,
    title: 'Why does Qubes use Xen instead of KVM?',
    source: 'https://github.com/QubesOS/qubes-doc/blob/main/introduction/faq.rst',
    chosen: 'xen-project',
    link: '?purpose=developer&hosts=one&guests=linux.windows-client.bsd',
    note: 'Isolation by driver domains decided, which is not a criterion, and the desktop is built into the platform; the questions know only desktops beside it.',
  },
];
