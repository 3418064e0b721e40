/** The day that it is where the reader is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
