import type { Line } from './lines.ts';
import type { Sign } from './sign.ts';

/** The requirements of Hyper-V, in the order in which Windows lists them. */
export const requirements = ['monitor', 'firmware', 'slat', 'execution'] as const;

export type Requirement = (typeof requirements)[number];

// A guest of a hypervisor that does not announce itself gets answers as well, but never a yes to these.
const bare: Sign = {
  finding: 'insideVm',
  value: 'bare',
  says: 'Windows answers yes, which a hypervisor would hide',
};

function answerSign(requirement: Requirement, answer: boolean): Sign | undefined {
  switch (requirement) {
    case 'monitor':
      return answer
        ? { finding: 'virtualisation', value: 'supported', says: 'Windows: the processor has the extension' }
        : { finding: 'virtualisation', value: 'absent', says: 'Windows: the processor has no such extension' };
    case 'firmware':
      return answer
        ? { finding: 'virtualisation', value: 'usable', says: 'Windows: switched on in the firmware' }
        : { finding: 'virtualisation', value: 'off', says: 'Windows: switched off in the firmware' };
    case 'slat':
      return { finding: 'slat', value: answer, says: answer ? 'Windows: there' : 'Windows: not there' };
    case 'execution':
      return undefined;
  }
}

/** What one of Windows' four answers says, with the line that it stands in. */
export function answerSigns(requirement: Requirement, answer: boolean, at: Line): readonly Sign[] {
  const sign = answerSign(requirement, answer);
  if (sign === undefined) return [];
  return answer && sign.finding === 'virtualisation'
    ? [
        { ...sign, at },
        { ...bare, at },
      ]
    : [{ ...sign, at }];
}

/**
 * What Windows says instead of its answers. A host with Hyper-V, WSL 2 or memory integrity says it as
 * well as any guest, so it settles nothing.
 */
export const hiddenAnswers: readonly Sign[] = [
  { finding: 'virtualisation', value: 'hidden', says: 'Windows runs upon a hypervisor and gives no answers' },
  { finding: 'insideVm', value: 'either', says: 'Hyper-V is on, or this is a virtual machine' },
];
