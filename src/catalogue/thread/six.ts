import type { PlatformId } from '#catalogue/gathered/platform-ids.gen.ts';
import type { StandIn } from '#catalogue/thread-shapes.ts';

/** The six names of the question, each with the platform that stands for it in the pairs. */
export const six = [
  {
    asked: 'Red Hat',
    platform: 'openshift-virtualization',
    short: 'OpenShift Virtualization',
    because:
      'Red Hat names it as the successor of Red Hat Virtualization, and it is what Red Hat sells for clusters. RHEL with KVM is meant for single hosts, which the others do not compete for.',
  },
  {
    asked: 'Citrix',
    platform: 'xenserver',
    short: 'XenServer',
    because: 'It is the same product, under its first name again.',
  },
  {
    asked: 'Xen',
    platform: 'xcp-ng',
    short: 'XCP-ng',
    because:
      'Nobody compares a bare hypervisor with five products. XCP-ng is Xen as a platform that can be installed, and belongs to the Xen Project.',
  },
  {
    asked: 'Microsoft',
    platform: 'hyper-v',
    short: 'Hyper-V',
    because:
      'It is the role of Windows Server that was meant then. Azure Local is the same engine as a service from Azure.',
  },
  {
    asked: 'Oracle',
    platform: 'oracle-olvm',
    short: 'OLVM',
    because: 'Oracle VM, which was meant then, has ended; Oracle Linux KVM with its manager took its place.',
  },
  {
    asked: 'VMware',
    platform: 'vmware-vsphere',
    short: 'vSphere',
    because: 'ESX, which was meant then, is the host in vSphere.',
  },
] as const satisfies readonly StandIn<PlatformId>[];
