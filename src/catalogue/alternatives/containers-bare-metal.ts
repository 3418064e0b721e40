import { incusKinds } from '#catalogue/cited/alternatives.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Alternative } from '#catalogue/entries.ts';

export default {
  id: 'containers-bare-metal',
  order: 10,
  name: 'Containers on bare metal',
  summary: 'The applications run as containers on Linux hosts and share the host’s kernel; no hypervisor lies beneath.',
  triggers: [
    {
      when: [
        { question: 'guests', onlyOf: ['linux'] },
        { question: 'workloads', anyOf: ['containers'] },
      ],
      because:
        'Every guest is Linux, and containers are among the workloads: what runs in a container needs no machine around it.',
    },
    {
      when: [
        { question: 'guests', onlyOf: ['linux'] },
        { question: 'management', anyOf: ['kubernetes'] },
      ],
      because: 'Every guest is Linux and is to be run through Kubernetes, which runs containers without a hypervisor.',
    },
    {
      when: [
        { question: 'guests', onlyOf: ['linux'] },
        { question: 'cpu', anyOf: ['x86-without-vt'] },
      ],
      because: 'Every guest is Linux, and containers need none of the extensions that these processors lack.',
    },
  ],
  unless: [
    { question: 'kernel', anyOf: ['fixed'] },
    { question: 'purpose', anyOf: ['hosting', 'desktops'] },
    { question: 'workloads', anyOf: ['desktops', 'nested', 'sap-hana'] },
    { question: 'downtime', anyOf: ['never'] },
    { question: 'compliance', anyOf: ['confidential'] },
  ],
  rightWhen: [
    'Everything is Linux and content with the kernel of its host',
    'Applications come as container images, or can be packed into them',
    'The processors lack VT-x and AMD-V',
    'Many small instances are started and stopped often',
  ],
  wrongWhen: [
    'Windows, a BSD, or anything else with a kernel of its own',
    'Tenants who must not have to trust one another',
    'Appliances that are delivered as virtual machines',
    'Programs that must move to another host without a restart',
  ],
  says: {
    works: [
      { says: 'A container uses the kernel of its host, so nothing but Linux runs in one.', ...incusKinds },
      { says: 'Software keeps containers apart; they need neither VT-x nor AMD-V.', ...incusKinds },
      { says: 'A system container holds a whole Linux, an application container a single program.', ...incusKinds },
    ],
    limits: [
      {
        says: 'What needs a kernel that the host does not have, or another system, needs a virtual machine.',
        ...incusKinds,
      },
      {
        says: 'The boundary is weaker than that of a virtual machine: through a hole in what they share, an attacker reaches the host.',
        asOf: 'undated',
        source:
          'https://github.com/kubernetes/website/blob/048a0f5992fbd46491a82400d48865a291fc9598/content/en/docs/concepts/security/multi-tenancy.md',
        evidence: 'vendor',
      },
      {
        says: 'Live migration is dependable for the simplest containers only; the others are stopped, moved and started.',
        asOf: '2026-08',
        source:
          'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/move_instances.md',
        evidence: 'vendor',
      },
      {
        says: 'A release of Kubernetes is maintained for about fourteen months: 1.36 of April 2026 until June 2027.',
        asOf: '2026-08',
        source:
          'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/kubernetes.md',
        evidence: 'independent',
      },
    ],
    costs: [
      { says: 'The software is free; distributions sell support by subscription.', ...nobody },
      { says: 'The work costs more: images, storage and upgrades want people who do it often.', ...ours },
    ],
    return: [
      {
        says: 'KubeVirt adds virtual machines to a Kubernetes cluster that is there, so a mixture stays possible.',
        asOf: '2026-08',
        source:
          'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/installation.md',
        evidence: 'vendor',
      },
      { says: 'Incus runs system containers and virtual machines side by side.', ...incusKinds },
      {
        says: 'No tool turns a container into a virtual machine: Linux is installed in one, and the container moves in.',
        ...ours,
      },
    ],
  },
  related: [
    { platform: 'incus', because: 'System containers and virtual machines in one tool.' },
    { platform: 'proxmox-ve', because: 'Linux containers beside virtual machines, on one web page.' },
    { platform: 'kubevirt', because: 'Kubernetes stays, and virtual machines join it.' },
    { platform: 'openshift-virtualization', because: 'The same, sold and supported by Red Hat.' },
  ],
} as const satisfies Alternative;
