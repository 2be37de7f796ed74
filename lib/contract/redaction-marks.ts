import type { RedactedKind } from './redaction';

/** What stands in the place of each. In English in every language: it is for the model, and backends may look for it. */
export const REDACTION_MARKS: Readonly<Record<RedactedKind, string>> = {
  key: '[secret key]',
  token: '[access token]',
  card: '[card number]',
  email: '[e-mail address]',
};

const ANY_MARK = new RegExp(
  Object.values(REDACTION_MARKS)
    .map(mark => mark.replace(/[[\]-]/g, '\\$&'))
    .join('|'),
);

/** The longest piece of a text in which nothing was taken out, so that it can be found in the page again. */
export const withoutMarks = (text: string): string =>
  text.split(ANY_MARK).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
