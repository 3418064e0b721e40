// How systeminfo answers in the languages of Windows.
const yes: ReadonlySet<string> = new Set(
  ['yes|ja|oui|sí|sì|sim|tak|да|так|ano|áno|igen|da|evet|kyllä|jah', 'taip|jā|ναι|はい|是|예|ใช่|có|نعم|כן'].flatMap(
    (names) => names.split('|'),
  ),
);
const no: ReadonlySet<string> = new Set(
  ['no|nein|non|não|nie|нет|ні|не|ne|nem|nu|nee|nej|nei|ei|hayır', 'όχι|いいえ|否|아니요|ไม่ใช่|không|لا|לא'].flatMap(
    (names) => names.split('|'),
  ),
);
// A console in another code page spoils the accents of sí, sì and não.
const spoiltYes = /^s[^a-z]{1,2}$/;
const spoiltNo = /^n[^a-z]{1,2}o$/;

/** An answer of one word, or `undefined` where the text is anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (yes.has(word) || spoiltYes.test(word)) return true;
  return no.has(word) || spoiltNo.test(word) ? false : undefined;
}
