import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrMatrix, qrPath } from '#handouts/qr-matrix.ts';

/** Paints a path square by square. */
function painted(path: string, size: number): readonly (readonly boolean[])[] {
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    squares[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return squares;
}

const links = [
  ['a short link', 'https://which.example/result?purpose=lab'],
  ['a link with much said', `https://which.example/result?${'guests=linux.windows-server&'.repeat(20)}`],
  ['the longest link', `https://which.example/result?${'x'.repeat(1970)}`],
] as const;

test.each(links)('what is drawn is the code of %s, with a margin of four', (_, link) => {
  const matrix = qrMatrix(link) ?? [];
  expect(matrix).toEqual(encode(link, { ecc: 'L', boostEcc: true, border: 4 }).data);
  expect(painted(qrPath(matrix), matrix.length)).toEqual(matrix);
  for (const at of [0, 1, 2, 3]) {
    expect(matrix[at]).not.toContain(true);
    expect(matrix.map((row) => row.at(-1 - at))).not.toContain(true);
  }
});

test('two links have two codes', () => {
  expect(qrMatrix('https://which.example/result?hosts=one')).not.toEqual(
    qrMatrix('https://which.example/result?hosts=two'),
  );
});

test('a link that fits into no code gives none', () => {
  expect(qrMatrix('x'.repeat(3000))).toBeUndefined();
});
