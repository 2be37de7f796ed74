import { REDACTED_KINDS, type RedactedKind } from '@/lib/contract/redaction';
import { REDACTION_MARKS } from '@/lib/contract/redaction-marks';
import { replaceCards } from './card-numbers';
import { replaceEmails, replaceKeys, replaceTokens } from './secret-patterns';

/** How many of each kind there are; a kind of which there are none is absent. */
export type Findings = { readonly [K in RedactedKind]?: number };

export interface Redacted {
  text: string;
  /** What was found, whether it was taken out or left. */
  found: Findings;
}

/** In the order of `REDACTED_KINDS`: what looks like an address or a number in a token or key is theirs. */
const REPLACERS: Record<RedactedKind, (text: string, mark: () => string) => string> = {
  key: replaceKeys,
  token: replaceTokens,
  email: replaceEmails,
  card: replaceCards,
};

/** Puts marks in the place of what is of these kinds, but for those of `leaveIn`. Takes linear time on any text. */
export function redact(text: string, leaveIn: readonly RedactedKind[] = []): Redacted {
  const found: { [K in RedactedKind]?: number } = {};
  let rest = text;
  for (const kind of REDACTED_KINDS) {
    const replaced = REPLACERS[kind](rest, () => {
      found[kind] = (found[kind] ?? 0) + 1;
      return REDACTION_MARKS[kind];
    });
    if (!leaveIn.includes(kind)) rest = replaced;
  }
  return { text: rest, found };
}

export const addFindings = (all: readonly Findings[]): Findings =>
  Object.fromEntries(
    REDACTED_KINDS.map(
      kind => [kind, all.reduce((sum, found) => sum + (found[kind] ?? 0), 0)] as const,
    ).filter(([, count]) => count > 0),
  );

/** How many things are taken out. */
export const countFindings = (found: Findings, leaveIn: readonly RedactedKind[]): number =>
  REDACTED_KINDS.reduce((sum, kind) => sum + (leaveIn.includes(kind) ? 0 : (found[kind] ?? 0)), 0);
