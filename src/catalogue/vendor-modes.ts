import type { PlatformId } from './gathered/platform-ids.gen.ts';
import type { ModeCriterion, VendorMode } from './mode-reference-shapes.ts';

/**
 * What a platform calls a mode, and since or until when it has it, in a word or two. Each is taken from the
 * detail of the platform's fact, which says more and carries the source. Where no name stands the mode's own
 * is meant; where no date stands no source gives one.
 */
export const vendorModes: Readonly<Partial<Record<PlatformId, Readonly<Partial<Record<ModeCriterion, VendorMode>>>>>> =
  {
    'azure-local': { 'mode-hvm': { called: 'Generation 1 and 2' }, 'mode-pv-drivers': { called: 'VMBus devices' } },
    cloudstack: { 'mode-pv': { when: 'until XCP-ng 8.3' } },
    'hpe-vm-essentials': { 'mode-hvm': { called: 'HVM clusters' } },
    'hyper-v': {
      'mode-hvm': { called: 'Generation 1 and 2', when: '2 the default in 2025' },
      'mode-pv-drivers': { called: 'Synthetic devices' },
      'host-without-vt': { when: 'nested paging since 2016' },
    },
    'ibm-powervm': { 'mode-pv': { called: 'Partition' } },
    'ibm-zvm-kvm': { 'mode-hvm': { called: 'KVM and z/VM' }, 'mode-pv-drivers': { called: 'virtio on KVM' } },
    kubevirt: { 'host-without-vt': { called: 'useEmulation' } },
    'kvm-libvirt': { 'host-without-vt': { called: 'QEMU' } },
    'nutanix-ahv': { 'mode-pv-drivers': { called: 'Nutanix VirtIO' } },
    opennebula: { 'mode-pv': { when: 'until 5.0 (2016)' } },
    openstack: {
      'mode-pv': { when: 'until 23.0.0 Wallaby (January 2021)' },
      'host-without-vt': { called: 'virt_type qemu' },
    },
    'oracle-olvm': { 'mode-pv-drivers': { called: 'virtio; Oracle VirtIO Drivers' } },
    'oracle-vm': {
      'mode-pv': { when: 'until 3.4.5' },
      'mode-pv-drivers': { called: 'PVHVM' },
      'host-without-vt': { when: 'PVM guests up to 3.4.5' },
    },
    'rhel-kvm': { 'mode-pv': { called: 'Xen PV', when: 'RHEL 5 only, gone since RHEL 6 (2010)' } },
    'smartos-triton': { 'mode-hvm': { called: 'Brands bhyve and kvm' } },
    'suse-xen-kvm': {
      'mode-pv': { called: 'Xen 4.20 on SLES 15', when: 'until 2031' },
      'mode-hvm': { called: 'KVM; Xen HVM on SLES 15' },
      'mode-pv-drivers': { called: 'virtio; Xen front ends on SLES 15' },
      'mode-pvh': { called: 'Xen on SLES 15' },
      'host-without-vt': { called: 'Xen PV on SLES 15', when: 'to 2031' },
    },
    'verge-os': { 'mode-pv-drivers': { called: 'VirtIO' } },
    virtualbox: {
      'mode-hvm': { when: 'the only mode since 6.1' },
      'mode-pv-drivers': { called: 'Provider, virtio-net, Guest Additions' },
      'host-without-vt': { when: 'until 6.1' },
    },
    'vmware-server': {
      'mode-pv': { called: 'VMI' },
      'mode-hvm': { called: 'Binary translation or VT-x' },
      'mode-pv-drivers': { called: 'VMware Tools' },
      'host-without-vt': { called: 'Binary translation' },
    },
    'vmware-vsphere': { 'mode-pv': { called: 'VMI', when: 'ESX 3.5 to 4.x, retired 2011' } },
    'vmware-workstation': { 'mode-pv': { called: 'VMI', when: 'preview 2006, retirement from 2010' } },
    'xcp-ng': {
      'mode-pv': { when: 'no support since 8.1 (2020), gone since 8.3 (2024)' },
      'host-without-vt': { when: 'nested paging since 8.3' },
    },
    'xen-project': {
      'mode-pv': { called: '64-bit', when: '32-bit in the shim since 4.16' },
      'mode-pv-drivers': { called: 'PVHVM' },
      'mode-pvh': { when: 'as dom0 since 4.19' },
    },
    xenserver: {
      'mode-pv': { when: 'templates until 2019, gone since XenServer 8' },
      'mode-pv-drivers': { called: 'XenServer VM Tools' },
    },
  };
