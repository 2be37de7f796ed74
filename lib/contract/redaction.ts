import * as v from 'valibot';

/**
 * What is taken out of a page's text before it is sent. `token`: JSON web tokens; `key`: secrets of
 * services and private keys; `card`: numbers of payment cards; `email`: e-mail addresses.
 */
export const RedactedKind = v.picklist(['token', 'key', 'card', 'email']);
export type RedactedKind = v.InferOutput<typeof RedactedKind>;
export const REDACTED_KINDS = RedactedKind.options;
