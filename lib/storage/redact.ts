import type { DiagnosticEvent } from '@/lib/contract/diagnostics';

/** Words and small numbers, as codes, names of events and versions are made of. */
const CODE = /^(?:[A-Za-z]{1,32}|\d{1,4})(?:[.-](?:[A-Za-z]{1,32}|\d{1,4})){0,6}$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const REMOVED = '[removed]';

const redactText = (text: string): string => (CODE.test(text) || UUID.test(text) ? text : REMOVED);

/**
 * Leaves of an event what cannot be a text, a token, an address or a name in full: numbers, yes and no, codes, UUIDs.
 * The places that record choose what they give; this holds where one of them errs.
 */
export const redact = ({ at, part, what, more }: DiagnosticEvent): DiagnosticEvent => ({
  at,
  part,
  what: redactText(what),
  ...(more && {
    more: Object.fromEntries(
      Object.entries(more).map(([name, value]) => [
        redactText(name),
        typeof value === 'string' ? redactText(value) : value,
      ]),
    ),
  }),
});
