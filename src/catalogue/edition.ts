/** The edition of this catalogue: year and month in which its facts were last gone through. */
export const edition = '2026-11';
