import type { ModeReason } from '#scoring/mode-reasons.ts';

/** What stands where an entry has no sentence for it. */
const unsaid = {
  guest: 'No source says how well it runs in this mode.',
  boot: 'What this mode starts a guest with and what the system starts by have nothing in common.',
  'trusted-boot': 'This mode has neither Secure Boot nor a virtual TPM.',
  other: 'The entry of the mode says no more.',
} as const;

/** The words for a reason behind which no statement stands. */
export function unsaidWords(reason: Exclude<ModeReason, { readonly from: 'fact' }>): string {
  if (reason.from === 'guest') return unsaid.guest;
  if (reason.from === 'mode' && (reason.aspect === 'boot' || reason.aspect === 'trusted-boot')) {
    return unsaid[reason.aspect];
  }
  return unsaid.other;
}
