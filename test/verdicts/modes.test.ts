import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { modeCatalogue } from '#catalogue/mode-catalogue.ts';
import type { Answers } from '#catalogue/schema.ts';
import { adviseMode, type GuestAdvice } from '#scoring/mode-advice.ts';
import type { ModeReason } from '#scoring/mode-reasons.ts';

const windows = ['windows-server', 'windows-client', 'windows-legacy'];
const weak: Answers = { cpu: ['x86-without-vt'] };

function advise(guest: string, platform?: string, answers: Answers = {}): GuestAdvice {
  const found = catalogue.platforms.find(({ id }) => id === platform);
  if (platform !== undefined && found === undefined) throw new Error(`no platform ${platform}`);
  return adviseMode({ guest, platform: found, answers }, modeCatalogue);
}

/** One system, by its own id, whatever guest it belongs to. */
function system(id: string, platform?: string, answers: Answers = {}) {
  const guest = modeCatalogue.guests.find(({ systems }) => systems.some((each) => each.id === id));
  const found = advise(guest?.id ?? '', platform, answers).systems.find((each) => each.system === id);
  if (found === undefined) throw new Error(`no system ${id}`);
  return {
    ...found,
    can: (mode: string) => found.modes.find((each) => each.mode === mode)?.possibility,
    why: (mode: string) => found.modes.find((each) => each.mode === mode)?.reasons ?? [],
    best: found.recommended.map(({ mode }) => mode),
  };
}

/** Ten published decisions and rules for a mode, each with what it states and no more. */
describe('published decisions for a mode', () => {
  // github.com/awsdocs/amazon-ec2-user-guide, doc_source/virtualization_types.md. Amazon’s own Xen is no platform here.
  test('Linux on Amazon EC2’s Xen, 2020: HVM with PV drivers, which is as fast as PV or faster', () => {
    const { best, can } = system('linux');
    expect(best).toContain('pvhvm');
    expect(can('pv')).toBe('advised-against');
  });

  // github.com/QubesOS/qubes-doc, user/advanced-topics/standalones-and-hvms.rst
  test('Qubes OS with a PCI device in the guest, 2018: HVM, and PVH only for guests without one', () => {
    const device = system('linux', 'xen-project', { workloads: ['low-latency'] });
    expect(device.best).toEqual(['pvhvm']);
    expect(device.can('pvh')).toBe('advised-against');
    expect(system('linux', 'xen-project').recommended[0]?.alternatives).toEqual(['pvh']);
  });

  // github.com/xcp-ng/xcp-ng-org, docs/releases/release-8-3.md
  test('PV guests on XCP-ng 8.3, 2024: PV is gone, they have to be converted to HVM', () => {
    const image = system('linux-pv-image', 'xcp-ng');
    expect(image.why('pv')[0]).toMatchObject({ effect: 'rules-out', criterion: 'mode-pv', value: 'removed' });
    expect(image.best).toEqual(['pvhvm']);
    expect(image.why('pvhvm').some(({ from, effect }) => from === 'guest' && effect === 'noted')).toBe(true);
    expect(image.recommended[0]?.because[0]?.says).toMatch(/converted first/);
  });

  // handbook.xenproject.org/users/concepts.html#windows
  test('Windows on Xen, 2025: never in pure PV', () => {
    for (const guest of windows) {
      for (const { modes } of advise(guest, 'xen-project').systems) {
        const pv = modes.find(({ mode }) => mode === 'pv');
        expect(pv?.possibility).toBe('impossible');
        expect(pv?.reasons[0]).toMatchObject({ effect: 'rules-out', from: 'guest' });
      }
    }
  });

  // man.freebsd.org, xen(4)
  test('FreeBSD on Xen, 2025: HVM and PVH, never PV', () => {
    const { can, best, recommended } = system('freebsd', 'xen-project');
    expect([can('pv'), can('hvm'), can('pvhvm'), can('pvh')]).toEqual([
      'impossible',
      'possible',
      'possible',
      'possible',
    ]);
    expect(best).toEqual(['pvhvm']);
    expect(recommended[0]?.alternatives).toEqual(['pvh']);
  });

  // wiki.osuosl.org, ganeti/osl_infrastructure
  test('Linux on hosts without VT at the OSU Open Source Lab, 2010: only Xen PV', () => {
    expect(system('linux', 'xen-project', weak).best).toEqual(['pv']);
    expect(system('linux', undefined, weak).best).toEqual(['pv']);
    expect(system('linux', 'kvm-libvirt', weak).best).toEqual([]);
  });

  // github.com/proxmox/pve-docs, qm.adoc
  test('Windows on Proxmox VE, 2026: virtio with drivers from an ISO; E1000 reaches a third of it', () => {
    const { best, recommended } = system('windows-server', 'proxmox-ve');
    expect(best).toEqual(['virtio']);
    expect(recommended[0]?.drivers?.from).toMatch(/virtio-win/);
    expect(recommended[0]?.withoutDrivers[0]?.says).toMatch(/a third of the network throughput/);
  });

  // github.com/proxmox/pve-docs, qm.adoc
  test('systems from before 2003 on Proxmox VE, 2026: emulated IDE', () => {
    for (const id of ['windows-xp', 'dos-os2']) {
      const { best, recommended } = system(id, 'proxmox-ve');
      expect(best).toEqual(['hvm']);
      expect(recommended[0]?.boot.firmware).toEqual(['bios']);
    }
    expect(system('dos-os2', 'proxmox-ve').can('virtio')).toBe('impossible');
  });

  // pubs.vmware.com, vSphere 6.0 host client
  test('busy disks on vSphere 6.0, 2015: PVSCSI, but not for members of a Microsoft cluster', () => {
    const { best, recommended } = system('windows-server', 'vmware-vsphere', { workloads: ['databases'] });
    expect(best).toEqual(['vmware-tools']);
    expect(recommended[0]?.drivers?.disk).toBe('pvscsi');
    expect(recommended[0]?.cautions[0]?.says).toMatch(/Windows cluster with shared disks could not/);
  });

  // Microsoft, Supported Linux and FreeBSD virtual machines for Hyper-V
  test('Linux and FreeBSD on Hyper-V, 2017: its own devices, since emulated ones are slow', () => {
    for (const id of ['linux', 'freebsd']) expect(system(id, 'hyper-v').best).toEqual(['hyper-v-integration']);
    expect(system('linux', 'hyper-v').recommended[0]?.withoutDrivers[0]?.says).toMatch(/slowly/);
  });
});

describe('what an experienced administrator would expect', () => {
  test.each([
    ['xcp-ng', 'pvhvm'],
    ['xenserver', 'pvhvm'],
    ['proxmox-ve', 'virtio'],
    ['openstack', 'virtio'],
    ['bhyve', 'virtio'],
    ['vmware-vsphere', 'vmware-tools'],
    ['virtualbox', 'virtualbox-providers'],
    ['ibm-powervm', 'power-partition'],
  ])('Linux on %s: %s', (platform, mode) => {
    expect(system('linux', platform).best).toEqual([mode]);
  });

  test('Linux and Windows Server on Hyper-V: enlightened, generation 2, by UEFI, with Secure Boot', () => {
    for (const id of ['linux', 'windows-server']) {
      expect(system(id, 'hyper-v').recommended).toMatchObject([
        {
          mode: 'hyper-v-integration',
          machine: 'Generation 2',
          boot: { firmware: ['uefi'], trusted: { state: 'available' } },
        },
      ]);
    }
  });

  test('OpenBSD and Windows 7 on Hyper-V: generation 1', () => {
    for (const id of ['openbsd', 'windows-7']) {
      expect(system(id, 'hyper-v').recommended[0]).toMatchObject({
        machine: 'Generation 1',
        boot: { firmware: ['bios'] },
      });
    }
  });

  test('on hosts without VT Linux is PV on the Xen project’s Xen, against advice, and impossible on XCP-ng', () => {
    expect(system('linux', 'xen-project', weak).recommended).toMatchObject([
      { mode: 'pv', possibility: 'advised-against' },
    ]);
    const onXcpng = system('linux', 'xcp-ng', weak);
    expect(onXcpng.best).toEqual([]);
    expect(onXcpng.blockers).toMatchObject([{ criterion: 'host-without-vt', value: 'no' }]);
    expect(onXcpng.why('pv')).toContainEqual({
      effect: 'rules-out',
      from: 'fact',
      criterion: 'mode-pv',
      value: 'removed',
    });
  });

  test('on hosts without VT slow emulation is no mode, and is named', () => {
    const { best, blockers } = system('linux', 'proxmox-ve', weak);
    expect(best).toEqual([]);
    expect(blockers).toMatchObject([{ criterion: 'host-without-vt', value: 'emulation-only' }]);
  });

  test('on hosts without VT nothing closed runs, and the processor and the kernel are why', () => {
    for (const guest of [...windows, 'other']) {
      for (const { recommended, blockers } of advise(guest, 'xen-project', weak).systems) {
        expect(recommended).toEqual([]);
        expect(blockers.map(({ from }) => from)).toEqual(['answer', 'guest']);
      }
    }
  });

  test('nor anything whose kernel is fixed', () => {
    const { best, blockers } = system('linux', 'xen-project', { ...weak, kernel: ['fixed'] });
    expect(best).toEqual([]);
    expect(blockers.map((reason) => reason.from === 'answer' && reason.question)).toEqual(['cpu', 'kernel']);
  });

  test('a fixed kernel leaves HVM with the drivers that it has', () => {
    const { best, can } = system('linux', 'xen-project', { kernel: ['fixed'] });
    expect(best).toEqual(['pvhvm']);
    expect([can('pv'), can('pvh')]).toEqual(['impossible', 'impossible']);
  });

  test('whoever needs Secure Boot in the guests has neither PV nor PVH', () => {
    const { best, can } = system('linux', 'xen-project', { compliance: ['secure-boot'] });
    expect(best).toEqual(['pvhvm']);
    expect([can('pv'), can('pvh')]).toEqual(['impossible', 'impossible']);
  });

  test('Windows XP: HVM with emulated IDE and network, wherever it runs at all', () => {
    for (const platform of ['proxmox-ve', 'xcp-ng', 'xen-project', 'hyper-v', 'vmware-vsphere', 'kvm-libvirt']) {
      expect(system('windows-xp', platform).best, platform).toEqual(['hvm']);
    }
    expect(system('windows-xp', 'hyper-v').recommended[0]?.machine).toBe('Generation 1');
  });

  test('Windows Server 2012 R2: virtio on KVM, built in on Hyper-V, without tools on XCP-ng', () => {
    expect(system('windows-2012', 'proxmox-ve').best).toEqual(['virtio']);
    expect(system('windows-2012', 'hyper-v').best).toEqual(['hyper-v-integration']);
    expect(system('windows-2012', 'xcp-ng').best).toEqual(['hvm']);
    expect(system('windows-2012', 'xcp-ng').can('pvhvm')).toBe('advised-against');
  });

  test('Windows 11: by UEFI with Secure Boot and TPM; advised against where there is none', () => {
    expect(system('windows-11', 'proxmox-ve').recommended[0]).toMatchObject({
      possibility: 'possible',
      boot: { firmware: ['uefi'], trusted: { asked: 'required', state: 'available' } },
    });
    expect(system('windows-11', 'smartos-triton').recommended[0]?.possibility).toBe('advised-against');
    expect(system('windows-11', 'hpe-vm-essentials').recommended[0]?.possibility).toBe('unknown');
  });

  test('RHEL 6 has drivers everywhere, RHEL 5 is safest on emulated devices', () => {
    expect(system('linux-2-6', 'proxmox-ve').best).toEqual(['virtio']);
    expect(system('linux-2-6', 'xcp-ng').best).toEqual(['pvhvm']);
    expect(system('linux-2-6-early', 'proxmox-ve').best).toEqual(['hvm']);
  });

  test('a PV image goes on in the shim on the Xen project’s Xen, without conversion', () => {
    expect(system('linux-pv-image', 'xen-project').recommended[0]).toMatchObject({
      mode: 'pvh',
      machine: 'PV in the PVH shim',
    });
  });

  test('only NetBSD among the BSDs can be PV', () => {
    expect(['freebsd', 'openbsd', 'netbsd'].map((id) => system(id, 'xen-project').can('pv'))).toEqual([
      'impossible',
      'impossible',
      'possible',
    ]);
  });

  test('Power and Z know no x86 modes: Linux runs in their own, Windows not at all', () => {
    expect(system('linux', 'ibm-zvm-kvm').best).toEqual(['virtio', 'zvm-machine']);
    expect(system('linux', undefined, { cpu: ['power'] }).best).toEqual(['virtio', 'power-partition']);
    for (const platform of ['ibm-powervm', 'ibm-zvm-kvm']) {
      const { best, blockers } = system('windows-server', platform);
      expect(best).toEqual([]);
      expect(blockers[0]).toMatchObject({ criterion: 'guest-windows-server', value: 'no' });
    }
  });

  test('SUSE: virtio first, Xen’s mode beside it while SLES 15 lasts', () => {
    expect(system('linux', 'suse-xen-kvm').best).toEqual(['virtio', 'pvhvm']);
    expect(system('linux', 'suse-xen-kvm').can('pv')).toBe('advised-against');
    expect(advise('linux', 'suse-xen-kvm').myths.map(({ id }) => id)).toContain('sles-is-for-xen');
  });

  test('what nobody knows is said: Solaris on Hyper-V', () => {
    expect(system('oracle-solaris', 'hyper-v').recommended).toMatchObject([{ mode: 'hvm', possibility: 'unknown' }]);
  });

  test('dom0, the parent partition and the VIOS are described where they are', () => {
    const names = (platform: string) => advise('linux', platform).controlDomains.map(({ engine }) => engine);
    expect(['xcp-ng', 'hyper-v', 'ibm-powervm', 'proxmox-ve'].map(names)).toEqual([
      ['xen'],
      ['hyper-v'],
      ['powervm'],
      [],
    ]);
  });

  test('“PV is fastest” is corrected for Linux on Xen, not for Windows on KVM', () => {
    expect(advise('linux', 'xcp-ng').myths.map(({ id }) => id)).toContain('pv-is-fastest');
    expect(advise('windows-server', 'proxmox-ve').myths.map(({ id }) => id)).toEqual(['hvm-is-slow']);
  });
});

/** Where a reason points must exist. */
function pointsNowhere(reason: ModeReason): boolean {
  switch (reason.from) {
    case 'fact':
      return !catalogue.criteria.some(({ id }) => id === reason.criterion);
    case 'mode':
      return !modeCatalogue.modes.some(({ id }) => id === reason.mode) || reason.said.length === 0;
    case 'guest':
      return reason.said.length === 0;
    case 'answer':
      return !catalogue.questions
        .find(({ id }) => id === reason.question)
        ?.options.some(({ id }) => id === reason.option);
  }
}

const anywhere = [
  ...catalogue.platforms.map((platform) => ({ name: platform.name, platform })),
  { name: 'any platform', platform: undefined },
];

describe.each(anywhere)('every guest on $name', ({ platform }) => {
  const processors = [undefined, ...modeCatalogue.processors.map(({ id }) => id)];
  const kernels = [undefined, 'free', 'some', 'fixed'];
  const all = modeCatalogue.guests.flatMap((guest) =>
    processors.flatMap((cpu) =>
      kernels.map((kernel) => {
        const answers = { ...(cpu && { cpu: [cpu] }), ...(kernel && { kernel: [kernel] }) };
        return { guest, answers, advice: adviseMode({ guest: guest.id, platform, answers }, modeCatalogue) };
      }),
    ),
  );
  const systems = all.flatMap(({ guest, answers, advice }) =>
    advice.systems.map((each) => ({ ...each, guest, answers, advice })),
  );

  test('gets a mode or the reasons why there is none', () => {
    for (const { recommended, blockers, modes } of systems) {
      expect(modes.length).toBeGreaterThan(0);
      expect(recommended.length > 0).toBe(blockers.length === 0);
      expect(blockers.every(({ effect }) => effect === 'rules-out')).toBe(true);
    }
  });

  test('gets only modes that the facts allow', () => {
    const values = platform?.values ?? {};
    const facts = (
      demands: readonly {
        readonly criterion: string;
        readonly passes: readonly string[];
        readonly notes?: readonly string[];
      }[],
    ) =>
      demands.every(({ criterion, passes, notes = [] }) => {
        const value = String(values[criterion] ?? 'unknown');
        return value === 'unknown' || passes.includes(value) || notes.includes(value);
      });
    for (const { recommended, guest, advice, modes } of systems) {
      for (const { mode: id, boot, engines } of recommended) {
        const mode = modeCatalogue.modes.find((each) => each.id === id);
        const { processor } = advice.host;
        expect(facts([...(mode?.requires ?? []), ...guest.requires, ...processor.requires]), id).toBe(true);
        expect(mode?.architectures).toContain(processor.architecture);
        if (mode?.needsExtensions) expect(processor.extensions).toBe(true);
        expect(boot.firmware.length, id).toBeGreaterThan(0);
        expect(engines.length).toBeGreaterThan(0);
        expect(modes.find((each) => each.mode === id)?.possibility).not.toBe('impossible');
      }
    }
  });

  test('gets reasons that can be looked up', () => {
    const reasons = systems.flatMap(({ modes, blockers }) => [...modes.flatMap((mode) => mode.reasons), ...blockers]);
    expect(reasons.filter(pointsNowhere).slice(0, 3)).toEqual([]);
  });

  test('gets no PV for Windows', () => {
    const pv = systems
      .filter(({ guest }) => windows.includes(guest.id))
      .flatMap(({ modes }) => modes.filter(({ mode }) => mode === 'pv'));
    expect(pv.every(({ possibility }) => possibility === 'impossible')).toBe(true);
  });
});
