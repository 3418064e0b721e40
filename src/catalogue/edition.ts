/** The edition that was published last. Written by `npm run edition`; the catalogue may have been corrected since. */
export const edition = '2026-11-2';

/** The month until which the facts were gone through: none of them carries a later date. The next edition is named after it. */
export const factsUntil = '2026-11';
