import { x86Signs } from './flags.ts';
import type { Line } from './lines.ts';
import type { LineReader } from './sign.ts';

// `grep -Eo 'vmx|svm|ept|npt|hypervisor' /proc/cpuinfo`, alone or counted by `uniq -c`
const oneFlag = /^(?:\d{1,6} +)?(vmx|svm|ept|npt|hypervisor)$/;
// `ls /sys/class/iommu`, alone, as paths or as links into /sys/devices/virtual/iommu
const oneUnit = /^(?:\/sys\/class\/iommu\/)?(dmar|ivhd)\d{1,5}[@/]?$/;
const longestUnits = 1_000;

/** The bare words of a grep: what is missing was perhaps not asked for. */
export const readGrep: LineReader = (line) => {
  const flag = oneFlag.exec(line.text)?.[1];
  return flag === undefined
    ? undefined
    : { form: 'grep /proc/cpuinfo', signs: x86Signs({ all: new Map([[flag, line]]), whole: false }) };
};

function unitOf({ text }: Line): string | undefined {
  if (!/dmar|ivhd/.test(text.slice(0, longestUnits))) return undefined;
  const words = text.slice(0, longestUnits).split(' ').filter(Boolean);
  const [first = ''] = words;
  if (words.every((word) => oneUnit.test(word))) return oneUnit.exec(first)?.[1];
  const target = words.at(-1) ?? '';
  return words.at(-2) === '->' ? /\/virtual\/iommu\/(dmar|ivhd)\d{1,5}$/.exec(target)?.[1] : undefined;
}

/** The kernel lists an IOMMU in /sys/class/iommu only once it uses it. */
export const readIommuFolder: LineReader = (line) => {
  const unit = unitOf(line);
  if (unit === undefined) return undefined;
  const vendor = unit === 'dmar' ? 'Intel' : 'AMD';
  return {
    form: '/sys/class/iommu',
    signs: [
      { finding: 'iommu', value: true, says: 'the kernel lists IOMMU units that it uses' },
      { finding: 'vendor', value: vendor, implied: true, says: `${unit} is a unit of ${vendor} machines` },
    ],
  };
};
