/** Kinds of evidence, as the reader sees them. */
export const evidenceWords = {
  vendor: 'The vendor says so',
  independent: 'An independent source',
  community: 'People who use it',
  judgement: 'Our judgement',
  unsourced: 'No source found',
} as const;
