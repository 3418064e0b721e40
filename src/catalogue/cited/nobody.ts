/** What stands behind a statement without a page to cite. */
import type { Backing } from '../schema.ts';

/** Our own judgement; the statement gives its reason. */
export const ours = { evidence: 'judgement' } as const satisfies Backing;

/** Generally held, and no page read that says so. */
export const nobody = { evidence: 'unsourced' } as const satisfies Backing;
