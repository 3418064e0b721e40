/** The id of an edition of the catalogue, taken apart. */
export interface EditionId {
  /** `YYYY-MM` */
  readonly month: string;
  /** 1 for the first edition of that month, which carries no number */
  readonly number: number;
  /** the catalogue as it stood some time after that edition, with corrections that no edition held yet */
  readonly isAfter: boolean;
}

const pattern = /^(after-)?(\d{4}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d))?$/;

/**
 * Takes an edition's id apart: `2026-11`, `2026-11-2` for the second of that month, `after-2026-11-2` for
 * what came after it and was not published yet.
 *
 * @returns `undefined` when it is none
 */
export function readEditionId(text: string): EditionId | undefined {
  const [whole, after, month = '', number = '1'] = pattern.exec(text) ?? [];
  return whole === undefined ? undefined : { month, number: Number(number), isAfter: after !== undefined };
}

/** The id of what stands in the catalogue once it was corrected after an edition and before the next. */
export function afterEdition(id: string): string {
  return `after-${id}`;
}

/**
 * Which of two editions came first, for sorting: below 0 when the first one did.
 *
 * @throws {RangeError} when one of them is no edition's id
 */
export function compareEditions(first: string, second: string): number {
  const [a, b] = [first, second].map((text) => {
    const id = readEditionId(text);
    if (id === undefined) throw new RangeError(`"${text}" is no edition's id`);
    return Number(id.month.replace('-', '')) * 1000 + id.number * 2 + Number(id.isAfter);
  });
  return (a ?? 0) - (b ?? 0);
}

/**
 * The id of the edition to be published next.
 *
 * @param published ids of all editions so far
 * @param month `YYYY-MM`
 */
export function nextEditionId(published: readonly string[], month: string): string {
  const sameMonth = published.filter((id) => readEditionId(id)?.month === month);
  return sameMonth.length === 0 ? month : `${month}-${sameMonth.length + 1}`;
}
