import { encode } from 'uqr';

/** What a reader needs around the code to find it. */
const margin = 4;

/**
 * The squares of a QR code, row by row, with its margin; dark is `true`. The best error correction that the
 * smallest size has room for.
 *
 * @returns `undefined` when the text is too long for any size
 */
export function qrMatrix(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { ecc: 'L', boostEcc: true, border: margin }).data;
  } catch {
    return undefined;
  }
}

/** The dark squares as the outline of an SVG path, a stroke for each run of them. */
export function qrPath(matrix: readonly (readonly boolean[])[]): string {
  const runs = matrix.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return runs.join('');
}
