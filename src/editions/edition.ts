import type { Catalogue, Criterion, Platform } from '#catalogue/schema.ts';

/**
 * A published catalogue: everything that people wrote into it, with readings, details and sources, as one
 * piece of plain data. What scoring needs is named here; modes, guests, guides, the glossary and whatever else
 * an edition holds stand beside it under the names of their folders, for whoever reads the file itself.
 */
export interface Edition extends Omit<Catalogue, 'criteria' | 'platforms'> {
  /** of the file; what is read below holds for this one */
  readonly format: 1;
  readonly criteria: readonly Criterion[];
  readonly platforms: readonly Platform[];
}

/** What the list of checksums says of an edition. */
export interface PublishedEdition {
  readonly id: string;
  /** day of publication */
  readonly date: string;
  /** of the file, in hexadecimal */
  readonly sha256: string;
}
