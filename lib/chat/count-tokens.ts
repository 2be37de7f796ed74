/** Scripts without spaces between words, where about each character is a token. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/**
 * About how many tokens a text is, without the model's own tokenizer: one for each character of a dense script, one for
 * four others.
 */
export function countTokens(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return dense + Math.ceil((text.length - dense) / 4);
}
