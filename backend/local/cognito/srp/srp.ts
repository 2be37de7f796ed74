import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { fromHex, g, hashToInt, N, power, toBytes } from './group';

/**
 * The server's half of SRP-6a (RFC 5054) as Cognito and its clients speak it: SHA-256, integers padded
 * as two's complement, a key by HKDF with the info "Caldera Derived Key", and a signature in place of M1.
 */
const k = hashToInt(toBytes(N), toBytes(g));

/** What is kept of a password. Both are hex. */
export interface Verifier {
  salt: string;
  verifier: string;
}

const privateKey = (poolName: string, userId: string, password: string, salt: string): bigint =>
  hashToInt(toBytes(fromHex(salt)), createHash('sha256').update(`${poolName}${userId}:${password}`).digest());

/** @param poolName the part of the pool's id after the underscore. */
export function makeVerifier(
  poolName: string,
  userId: string,
  password: string,
  salt = randomBytes(16).toString('hex'),
): Verifier {
  return { salt, verifier: power(g, privateKey(poolName, userId, password, salt)).toString(16) };
}

/** Recomputes the verifier from a password that did travel (USER_PASSWORD_AUTH, ChangePassword). */
export function matchesVerifier(poolName: string, userId: string, password: string, kept: Verifier): boolean {
  const computed = makeVerifier(poolName, userId, password, kept.salt).verifier;
  const digest = (hex: string) => createHash('sha256').update(hex).digest();
  return timingSafeEqual(digest(computed), digest(kept.verifier));
}

/** The server's key pair of one sign-in: `b` stays, `B` goes to the client. */
export function startExchange(verifier: string): { b: bigint; B: bigint } {
  const b = fromHex(randomBytes(32).toString('hex'));
  return { b, B: (k * fromHex(verifier) + power(g, b)) % N };
}

/** A client's public value that is 0 mod N would make the key known without the password (RFC 5054, 2.5.4). */
export const isUsable = (A: bigint): boolean => A % N !== 0n;

/** The key that both sides reach only with the right password, 16 bytes. */
export function deriveKey(exchange: { A: bigint; B: bigint; b: bigint; verifier: string }): Buffer {
  const { A, B, b, verifier } = exchange;
  const u = hashToInt(toBytes(A), toBytes(B));
  const S = power(A * power(fromHex(verifier), u), b);
  return Buffer.from(hkdfSync('sha256', toBytes(S), toBytes(u), 'Caldera Derived Key', 16));
}

/** PASSWORD_CLAIM_SIGNATURE: HMAC-SHA256 over pool name, user id, secret block and timestamp. */
export function sign(
  key: Buffer,
  claim: { poolName: string; userId: string; secretBlock: string; timestamp: string },
): Buffer {
  return createHmac('sha256', key)
    .update(claim.poolName)
    .update(claim.userId)
    .update(Buffer.from(claim.secretBlock, 'base64url'))
    .update(claim.timestamp)
    .digest();
}

export function matchesSignature(expected: Buffer, base64: string): boolean {
  const given = Buffer.from(base64, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
