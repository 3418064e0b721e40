/** How much of the table is shown, in words. */
export function countWords(rows: number, allRows: number, platforms: number): string {
  const criteria = rows === allRows ? `All ${allRows} criteria` : `${rows} of ${allRows} criteria`;
  return `${criteria}, ${platforms} ${platforms === 1 ? 'platform' : 'platforms'}`;
}
