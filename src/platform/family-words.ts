import type { Family } from '#catalogue/schema.ts';

/** The families in the order in which they are listed. */
export const families: readonly { readonly id: Family; readonly label: string; readonly about: string }[] = [
  {
    id: 'server',
    label: 'Server virtualisation',
    about: 'A hypervisor on servers of one’s own choice, storage apart or not.',
  },
  {
    id: 'hyper-converged',
    label: 'Hyper-converged',
    about: 'Compute and storage in one product: the hosts’ own disks form the shared store.',
  },
  {
    id: 'cloud-stack',
    label: 'Cloud stacks',
    about: 'Self-service, tenants and an interface for programs come first.',
  },
  { id: 'desktop', label: 'Desktop programs', about: 'Run on a PC or laptop that does other work too.' },
  { id: 'other-architecture', label: 'Other processors', about: 'For servers that are not x86.' },
  {
    id: 'history',
    label: 'History',
    about: 'No fixes for anyone any more. Kept for those who still run them; never recommended.',
  },
];

export function familyWords(family: Family): string {
  return families.find(({ id }) => id === family)?.label ?? family;
}
