import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'today',
  order: 100,
  kind: 'many',
  label: 'Runs today',
  prompt: 'What do the systems run on today?',
  why: 'Moving in is work. Some platforms bring a wizard for it, others leave the conversion of every disk to you.',
  does: 'Weighs the import tools for what you have.',
  about: ['import-vmware', 'import-hyper-v', 'import-xen', 'import-rhv', 'import-kvm', 'import-physical'],
  options: [
    { id: 'nothing', label: 'Nothing yet', alone: true, mutes: ['import-vmware'] },
    { id: 'physical', label: 'Physical servers', raises: { 'import-physical': 2 } },
    { id: 'vmware', label: 'VMware', raises: { 'import-vmware': 3 }, atLeast: { moving: 'important' } },
    { id: 'hyper-v', label: 'Hyper-V', raises: { 'import-hyper-v': 2 }, atLeast: { moving: 'important' } },
    { id: 'xen', label: 'Xen, XenServer or Oracle VM', raises: { 'import-xen': 2 }, atLeast: { moving: 'important' } },
    { id: 'rhv', label: 'RHV or oVirt', raises: { 'import-rhv': 2 }, atLeast: { moving: 'important' } },
    { id: 'kvm', label: 'KVM, Proxmox or libvirt', raises: { 'import-kvm': 2 } },
    { id: 'nutanix', label: 'Nutanix', hint: 'Its disks leave as KVM images', raises: { 'import-kvm': 1 } },
    { id: 'public-cloud', label: 'Public cloud', hint: 'Machines are rebuilt or exported one by one' },
  ],
} satisfies Question;
