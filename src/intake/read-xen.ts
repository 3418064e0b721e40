import { architectureNamed } from './architectures.ts';
import { switchedOff } from './firmware-switch.ts';
import type { LineReader, Sign } from './sign.ts';
import { wordsOf, type Words } from './words.ts';

const host: Sign = { finding: 'insideVm', value: 'host', hypervisor: 'Xen', says: 'Xen itself speaks, from beneath' };
const slat: Sign = { finding: 'slat', value: true, says: 'Xen found hardware-assisted paging' };
const is64Bit: Sign = {
  finding: 'architecture',
  value: 'x86-64',
  implied: true,
  says: 'all x86 processors with nested page tables are 64-bit',
};

function enabled(vendor: 'Intel' | 'AMD'): readonly Sign[] {
  return [
    { finding: 'virtualisation', value: 'usable', says: 'Xen has enabled it' },
    { finding: 'vendor', value: vendor, implied: true, says: `the extension of ${vendor} processors` },
  ];
}

const messages: readonly (readonly [RegExp, readonly Sign[]])[] = [
  [/^HVM: VMX enabled/, enabled('Intel')],
  [/^HVM: SVM enabled/, enabled('AMD')],
  [/^HVM: Hardware Assisted Paging(?: \(HAP\))? detected/, [slat, is64Bit]],
  [/^- (?:Extended Page Tables \(EPT\)|Nested Page Tables \(NPT\))/, [slat, is64Bit]],
  [
    /^HVM: Hardware Assisted Paging(?: \(HAP\))? not detected/,
    [{ finding: 'slat', value: false, says: 'Xen found no hardware-assisted paging' }],
  ],
  [/^I\/O virtualisation enabled/, [{ finding: 'iommu', value: true, says: 'Xen uses the IOMMU' }]],
  [/^I\/O virtualisation disabled/, [{ finding: 'iommu', value: false, says: 'Xen does not use an IOMMU' }]],
  [/^CPU Vendor: Intel\b/, [{ finding: 'vendor', value: 'Intel', says: 'Intel by name' }]],
  [/^CPU Vendor: AMD\b/, [{ finding: 'vendor', value: 'AMD', says: 'AMD by name' }]],
];

/** Reads the log of Xen, from `xl dmesg` or a serial console. */
export const readXenLog: LineReader = ({ prefix, text }) => {
  if (prefix !== 'xen') return undefined;
  const off = switchedOff(text)?.filter(({ finding }) => finding !== 'insideVm');
  const signs = off ?? messages.find(([pattern]) => pattern.test(text))?.[1] ?? [];
  return { form: 'xl dmesg', signs: [...signs, host] };
};

const labels: ReadonlySet<string> = new Set(
  [
    'virt_caps|xen_caps|hw_caps|xen_major|xen_minor|xen_version|xen_scheduler|xen_changeset',
    'xen_commandline|total_memory|free_memory|nr_cpus|max_cpu_id|cores_per_socket|machine',
  ].flatMap((row) => row.split('|')),
);

/**
 * The capabilities that Xen found, in the order that it prints them. `directio` stands there only while
 * the IOMMU is in use; `hap` and `shadow` came together, so one without the other tells.
 *
 * @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_info.c
 */
function capabilitySigns({ all }: Words): readonly Sign[] {
  const signs: Sign[] = [];
  if (all.has('hvm')) signs.push({ finding: 'virtualisation', value: 'usable', says: 'Xen can run HVM guests' });
  else signs.push({ finding: 'virtualisation', value: 'not-shown', says: 'Xen names no hvm: missing, or off' });
  if (all.has('hap')) signs.push({ finding: 'slat', value: true, says: 'Xen found hardware-assisted paging' });
  else if (all.has('shadow')) signs.push({ finding: 'slat', value: false, says: 'shadow paging, but no hap' });
  const directio = all.has('hvm_directio') || all.has('pv_directio');
  if (directio) signs.push({ finding: 'iommu', value: true, says: 'Xen uses the IOMMU' });
  else if (all.size > 0) signs.push({ finding: 'iommu', value: false, says: 'Xen does not use an IOMMU' });
  return signs;
}

/** Reads `xl info`, asked in the control domain. */
export const readXenInfo: LineReader = (line, following) => {
  if (line.prefix !== 'none' || !labels.has(line.label)) return undefined;
  const architecture = line.label === 'machine' ? architectureNamed(line.value) : undefined;
  // Power writes a line `machine` into /proc/cpuinfo, too.
  if (line.label === 'machine' && architecture === undefined) return undefined;
  const signs: readonly Sign[] = architecture
    ? [{ finding: 'architecture', value: architecture, says: `the machine is ${architecture}` }]
    : line.label === 'virt_caps'
      ? capabilitySigns(wordsOf(line, following))
      : [];
  return { form: 'xl info', signs: [...signs, host] };
};
