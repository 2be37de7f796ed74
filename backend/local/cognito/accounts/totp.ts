import { generateSecret, verifySync } from 'otplib';
import * as v from 'valibot';

/** Seconds of a step (RFC 6238). One step before and one after are accepted, for clocks that differ. */
const STEP = 30;

/** A six-digit code, as a person types it. */
export const TotpCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'six digits'));

/** A new secret, 160 bits in base32. */
export const makeSecret = (): string => generateSecret();

/** The step that a code belongs to, or undefined when it is wrong. `now` in milliseconds since 1970. */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  const epoch = Math.floor(now / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP });
  return result.valid ? Math.floor(epoch / STEP) + result.delta : undefined;
}
