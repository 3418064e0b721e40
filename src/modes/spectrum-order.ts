import type { Mode } from '#catalogue/schema.ts';

/** How many of the four layers know the hypervisor. */
function knowing({ spectrum }: Mode): number {
  return spectrum.layers.filter((layer) => layer === 'paravirtualised').length;
}

/** From modes in which nothing knows the hypervisor to those in which everything does. */
export function spectrumOrder(modes: readonly Mode[]): readonly Mode[] {
  return modes.toSorted((a, b) => knowing(a) - knowing(b) || a.order - b.order);
}
