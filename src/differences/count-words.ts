const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count in words, up to twelve. */
export function countWords(count: number): string {
  return small[count] ?? String(count);
}

/** A word and its plural: `one question`, `two questions`. */
export function counted(count: number, one: string, several: string): string {
  return `${countWords(count)} ${count === 1 ? one : several}`;
}

/** All of several opinions: `both`, `all three`. */
export function everybody(count: number): string {
  return count === 2 ? 'both' : `all ${countWords(count)}`;
}

/** The first letter of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
