import type { ReactNode } from 'react';
import type { Backing } from '#catalogue/schema.ts';
import type { Mark } from '#ui/cell-mark.ts';

/** A value in a row and a column, and what opens behind it. */
export interface MatrixCell {
  readonly mark: Mark;
  readonly value: string;
  /** a name or a date in a few words */
  readonly aside?: string | undefined;
  /** what the detail says in one sentence */
  readonly says: string;
  readonly backing: Backing;
  /** what else opens, between the sentence and its source */
  readonly more?: ReactNode;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly aside?: string | undefined;
  /** one for each column */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly id: string;
  /** in a word or two */
  readonly name: string;
  readonly aside?: string | undefined;
}

/** A table whose values open. */
export interface Matrix {
  /** what the rows are: "Platform" */
  readonly corner: string;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
}
