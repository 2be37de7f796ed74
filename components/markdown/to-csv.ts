/** What a spreadsheet would take for a formula: the text is a model's. Source: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?[\d.,\s]+%?$/;

/** The table's text as CSV (RFC 4180). Formulas get an apostrophe in front, so that none is run. */
export function toCsv(table: HTMLTableElement | null): string {
  const rows = [...(table?.rows ?? [])];
  return rows
    .map(row => [...row.cells].map(({ textContent }) => toField(textContent.trim())).join(','))
    .join('\r\n');
}

function toField(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
