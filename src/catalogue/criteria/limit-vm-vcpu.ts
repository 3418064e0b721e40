import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'limit-vm-vcpu',
  group: 'hosts',
  order: 300,
  label: 'Most virtual CPUs per VM',
  reading:
    "Maximum the vendor tests or states; open KVM products without a figure carry 255, the limit of QEMU's standard x86 machine, marked unsourced; closed appliances without a figure = unknown.",
  kind: 'fact',
  scale: { kind: 'number', unit: 'vCPU', worst: 32, best: 768 },
  weight: 0,
} as const satisfies Criterion;
