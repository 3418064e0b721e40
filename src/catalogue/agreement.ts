/** A published decision held against what these pages would have said. */
interface AgreementRow {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly source: string;
  /** what was chosen */
  readonly chosen: string;
  /** the place these pages give it; `null` where it is ruled out */
  readonly place: number | null;
  readonly note: string;
}

interface Agreement {
  readonly cases: number;
  /** how often the platform that was chosen comes first here */
  readonly firsts: number;
  readonly amongThree: number;
  readonly rows: readonly AgreementRow[];
}

/** How far the advice agrees with decisions that people have published with their reasons. */
export const agreement: Agreement = { cases: 0, firsts: 0, amongThree: 0, rows: [] };
