/**
 * Lets the browser paint what a click has already changed before the work that follows from it begins:
 * once before the next frame, and once more after it.
 */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work, 0));
}
