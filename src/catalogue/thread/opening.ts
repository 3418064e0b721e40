import { ours } from '#catalogue/cited/nobody.ts';
import type { PlatformId } from '#catalogue/gathered/platform-ids.gen.ts';
import type { Opening } from '#catalogue/thread-shapes.ts';

/** The question of 2009 and its answer, retold, and today's answer in one paragraph. */
export const opening = {
  question: [
    'Somebody about to virtualise servers asked a forum for first-hand experience: when does one take what Red Hat, Citrix, Xen, Microsoft, Oracle and VMware each have to offer, and in which situations is one of them preferred over another?',
  ],
  answer: [
    'The answer began with the kind of virtualisation. With para-virtualisation, the strength of Xen, the guest’s kernel is changed and works with the hypervisor; with help from the processor the guest stays as it is. It set the merits of both against each other, said which product had which, and named seven more that nobody had asked about.',
    'Then it closed: it depends on what the server does and which system it runs, and in a large estate on the tools.',
  ],
  thread: {
    says: 'The thread is retold here. It bears no date of its own; VirtualBox was still Sun’s, which puts it in about 2009. No public address of it is known.',
    asOf: '2009',
    evidence: 'unsourced',
  },
  today: [
    'All six names are still about, though Red Hat’s and Oracle’s stand for other products than they did. Take ',
    { platform: 'hyper-v', words: 'Hyper-V' },
    ' where Windows Server is paid for and understood; ',
    { platform: 'openshift-virtualization', words: 'OpenShift Virtualization' },
    ' where Kubernetes is at home, or ',
    { platform: 'rhel-kvm', words: 'RHEL with KVM' },
    ' for a single host; ',
    { platform: 'xcp-ng', words: 'XCP-ng' },
    ' where a cluster should be open, free of a licence fee and simple to run; ',
    { platform: 'xenserver', words: 'XenServer' },
    ' under Citrix desktops; ',
    { platform: 'oracle-olvm', words: 'OLVM' },
    ' for Oracle’s own software, and for what RHV used to be; and ',
    { platform: 'vmware-vsphere', words: 'vSphere' },
    ' where an application is certified for nothing else, or an estate is too large or too entwined to leave. Para-virtualisation, with which the old answer began, no longer divides them: all six run unchanged guests in hardware, with para-virtual drivers.',
  ],
  backing: ours,
} as const satisfies Opening<PlatformId>;
