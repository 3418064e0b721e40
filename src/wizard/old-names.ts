/** A platform's page, and what to call it in a list of names. */
export interface NamedPlatform {
  readonly platform: string;
  readonly words: string;
}

/** One of the names that the old question asked about, with what it stands for now. */
export interface OldName {
  readonly name: string;
  readonly now: readonly NamedPlatform[];
  /** what it stood for and is no longer maintained */
  readonly ended?: readonly NamedPlatform[];
}

export const oldNames: readonly OldName[] = [
  {
    name: 'Red Hat',
    now: [
      { platform: 'openshift-virtualization', words: 'OpenShift Virtualization' },
      { platform: 'rhel-kvm', words: 'RHEL with KVM' },
    ],
    ended: [{ platform: 'rhv', words: 'RHV' }],
  },
  { name: 'Citrix', now: [{ platform: 'xenserver', words: 'XenServer' }] },
  {
    name: 'Xen',
    now: [
      { platform: 'xcp-ng', words: 'XCP-ng' },
      { platform: 'xen-project', words: 'Xen Project' },
    ],
  },
  {
    name: 'Microsoft',
    now: [
      { platform: 'hyper-v', words: 'Hyper-V' },
      { platform: 'azure-local', words: 'Azure Local' },
    ],
  },
  {
    name: 'Oracle',
    now: [
      { platform: 'oracle-olvm', words: 'Oracle Linux KVM' },
      { platform: 'virtualbox', words: 'VirtualBox' },
    ],
    ended: [{ platform: 'oracle-vm', words: 'Oracle VM' }],
  },
  {
    name: 'VMware',
    now: [
      { platform: 'vmware-vsphere', words: 'vSphere' },
      { platform: 'vmware-workstation', words: 'Workstation' },
    ],
    ended: [{ platform: 'vmware-server', words: 'VMware Server' }],
  },
  {
    name: 'Not asked about',
    now: [
      { platform: 'proxmox-ve', words: 'Proxmox VE' },
      { platform: 'nutanix-ahv', words: 'Nutanix' },
      { platform: 'openstack', words: 'OpenStack' },
      { platform: 'kubevirt', words: 'KubeVirt' },
    ],
  },
];
