import * as v from 'valibot';

const Tokens = v.object({
  accessToken: v.string(),
  idToken: v.string(),
  refreshToken: v.string(),
  /** Cognito's clock minus ours, in milliseconds, when the tokens arrived. */
  clockDrift: v.number(),
  /** From when on they are renewed, by Cognito's clock, in milliseconds since 1970. */
  refreshAt: v.number(),
});
export type Tokens = v.InferOutput<typeof Tokens>;

/** The session as it is kept: one record, so that one write replaces all of it. */
export const SessionRecord = v.object({
  /** One sign-in, whatever becomes of its tokens. */
  id: v.string(),
  status: v.picklist(['active', 'expired', 'locked']),
  userId: v.string(),
  username: v.string(),
  method: v.picklist(['direct', 'managed']),
  /** Milliseconds since 1970. */
  signedInAt: v.number(),
  /** Cognito is being told that all sessions, or the user, are to end: whether it was is not known before it answers. */
  leaving: v.optional(v.boolean()),
  /** Present while the session is active, and only then. */
  tokens: v.optional(Tokens),
});
export type SessionRecord = v.InferOutput<typeof SessionRecord>;

/** The record as version 1 kept it, in clear and under its own name for the format. */
const PlainRecord = v.object({
  version: v.literal(1),
  status: v.picklist(['active', 'expired']),
  userId: v.string(),
  username: v.string(),
  method: v.optional(v.picklist(['direct', 'managed']), 'direct'),
  signedInAt: v.number(),
  tokens: v.optional(v.object({ ...Tokens.entries, refreshAt: v.optional(v.number(), 0) })),
});

/** What version 1 left; undefined where it is not that. Its tokens are renewed at their first use. */
export function readPlainRecord(stored: unknown): SessionRecord | undefined {
  const plain = v.safeParse(PlainRecord, stored);
  if (!plain.success) return undefined;
  const { version: _, ...record } = plain.output;
  return { id: crypto.randomUUID(), ...record };
}

/** A record of this version; undefined where it is not one. */
export function readRecord(value: unknown): SessionRecord | undefined {
  const record = v.safeParse(SessionRecord, value);
  return record.success ? record.output : undefined;
}

/** Stands in the place of a record that could not be read, until somebody signs in or out. */
export const DAMAGED = { version: 2, damaged: true } as const;
const Damaged = v.object({ version: v.literal(2), damaged: v.literal(true) });

export const isDamaged = (stored: unknown): boolean => v.is(Damaged, stored);
