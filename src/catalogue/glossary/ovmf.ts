import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'ovmf',
  term: 'OVMF',
  spelled: ['EDK2', 'edk2'],
  short: 'The open-source UEFI firmware for virtual machines on QEMU and KVM.',
  more: 'SeaBIOS is its counterpart for the old BIOS.',
  see: { terms: ['uefi', 'secure-boot'] },
  ...proxmoxVms,
} as const satisfies Term;
