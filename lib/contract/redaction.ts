import * as v from 'valibot';

/**
 * What is taken out of a page's text before it is sent. `token`: JSON web tokens; `key`: secrets of
 * services and private keys; `card`: numbers of payment cards; `email`: e-mail addresses.
 */
export const RedactedKind = v.picklist(['token', 'key', 'card', 'email']);
export type RedactedKind = v.InferOutput<typeof RedactedKind>;
export const REDACTED_KINDS = RedactedKind.options;

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
