/** Digits with one space or dash between some of them. It ends where anything else stands, so it never has to go back. */
const DIGITS = /(?<![\p{L}\p{N}.,_-])\d(?:[ -]?\d){12,}(?![\p{L}\p{N}_])/gu;

/** Beginnings and lengths. Source: https://en.wikipedia.org/wiki/Payment_card_number#Issuer_identification_number_(IIN) */
const ISSUERS: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/, // Visa
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^3(?:0[0-5]|[68]\d)\d{11}$/, // Diners Club
  /^(?:6011|64[4-9]\d|65\d{2})\d{12,15}$/, // Discover
  /^35(?:2[89]|[3-8]\d)\d{12,15}$/, // JCB
  /^62\d{14,17}$/, // UnionPay
  /^(?:5[0678]\d{2}|6(?:304|7\d{2}))\d{8,15}$/, // Maestro
];

/** How cards print their digits; else a table of numbers would be full of them. One group is a number without spaces. */
const GROUPINGS = new Set(['4 4 4 4', '4 4 4 4 3', '4 6 5', '4 6 4']);

/** Replaces numbers of payment cards: in one run or in a card's groups, of an issuer, with the right check digit. */
export function replaceCards(text: string, mark: () => string): string {
  return text.replace(DIGITS, found => {
    // Groups stand at even places, what is between them at odd ones.
    const pieces = found.split(/([ -])/);
    let replaced = '';
    for (let at = 0; at < pieces.length; ) {
      const length = cardAt(pieces, at);
      replaced += length > 0 ? mark() : pieces[at];
      at += Math.max(1, length);
    }
    return replaced;
  });
}

/** How many pieces the card has that begins here; 0 for none. */
function cardAt(pieces: readonly string[], at: number): number {
  if (at % 2 === 1) return 0;
  for (const groups of [5, 4, 3, 1]) {
    const taken = pieces.slice(at, at + groups * 2 - 1).filter((_, nth) => nth % 2 === 0);
    if (taken.length < groups) continue;
    const grouping = taken.map(group => group.length).join(' ');
    if (groups > 1 && !GROUPINGS.has(grouping)) continue;
    if (isCard(taken.join(''))) return groups * 2 - 1;
  }
  return 0;
}

const isCard = (digits: string): boolean =>
  digits.length <= 19 && ISSUERS.some(issuer => issuer.test(digits)) && hasCheckDigit(digits);

/** Source: https://en.wikipedia.org/wiki/Luhn_algorithm */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let nth = 0; nth < digits.length; nth++) {
    const digit = Number(digits[digits.length - 1 - nth]);
    const doubled = nth % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
