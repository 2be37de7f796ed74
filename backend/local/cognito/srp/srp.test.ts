import { createHash, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, g, hashToInt, N, power, toBytes } from './group';
import {
  deriveKey,
  isUsable,
  makeVerifier,
  matchesSignature,
  matchesVerifier,
  sign,
  startExchange,
} from './srp';

const k = hashToInt(toBytes(N), toBytes(g));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The client's half, from RFC 5054: S = (B - k * g^x) ^ (a + u * x). */
function clientKey(a: bigint, B: bigint, salt: string, userId: string, password: string): Buffer {
  const credentials = createHash('sha256').update(`aside${userId}:${password}`).digest();
  const x = hashToInt(toBytes(fromHex(salt)), credentials);
  const u = hashToInt(toBytes(power(g, a)), toBytes(B));
  const base = (B + N - ((k * power(g, x)) % N)) % N;
  const S = power(base, a + u * x);
  return Buffer.from(hkdfSync('sha256', toBytes(S), toBytes(u), 'Caldera Derived Key', 16));
}

describe('a known exchange, calculated by another implementation', () => {
  const a = fromHex('11'.repeat(32));
  const b = fromHex('f7'.repeat(32));
  const { verifier } = makeVerifier('aside', 'demo', 'Größe-1', '8a1f00c0ffee00112233445566778899');
  const A = power(g, a);
  const B = (k * fromHex(verifier) + power(g, b)) % N;
  const key = deriveKey({ A, B, b, verifier });

  test('has this verifier', () => {
    expect(sha256(verifier)).toBe('932a983e01a6fc3318f80d96ec0836ceb910795a4c8e6fef7083865895341993');
  });

  test('reaches this key', () => {
    expect(sha256(A.toString(16))).toBe('99f14375d9cdbb6a94ee1804aa89f307dd0cdc5c3a8002a9d24a1012a9d5e1a1');
    expect(key.toString('hex')).toBe('a0c1c7922288b64a48306d5bde3eea80');
  });

  test('is proven by this signature, and by no other', () => {
    const secretBlock = Buffer.from(Array.from({ length: 48 }, (_, index) => index)).toString('base64url');
    const timestamp = 'Mon Nov 23 13:25:53 UTC 2026';
    const expected = sign(key, { poolName: 'aside', userId: 'demo', secretBlock, timestamp });
    expect(expected.toString('base64')).toBe('b/yMDgjqgWe8nBHM2+p/u4NtbL2lkVWGiUAvDhqL4FU=');
    expect(matchesSignature(expected, expected.toString('base64'))).toBe(true);
    expect(matchesSignature(expected, `A${expected.toString('base64').slice(1)}`)).toBe(false);
    expect(matchesSignature(expected, '')).toBe(false);
    const other = sign(key, { poolName: 'aside', userId: 'other', secretBlock, timestamp });
    expect(matchesSignature(expected, other.toString('base64'))).toBe(false);
  });
});

test('both sides reach the same key with the same password only', () => {
  const secret = fc.bigInt({ min: 1n, max: 2n ** 256n });
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(text, text, text, secret, (userId, password, other, a) => {
      const { salt, verifier } = makeVerifier('aside', userId, password);
      const { b, B } = startExchange(verifier);
      const key = deriveKey({ A: power(g, a), B, b, verifier });
      expect(clientKey(a, B, salt, userId, password)).toEqual(key);
      if (other !== password) expect(clientKey(a, B, salt, userId, other)).not.toEqual(key);
    }),
    { numRuns: 6 },
  );
});

test('a password that travelled is checked against the verifier', () => {
  const kept = makeVerifier('aside', 'demo', 'right');
  expect(matchesVerifier('aside', 'demo', 'right', kept)).toBe(true);
  expect(matchesVerifier('aside', 'demo', 'wrong', kept)).toBe(false);
  expect(matchesVerifier('aside', 'other', 'right', kept)).toBe(false);
});

test('the same password has another verifier each time', () => {
  expect(makeVerifier('aside', 'demo', 'right')).not.toEqual(makeVerifier('aside', 'demo', 'right'));
});

test.each([0n, N, 2n * N])('a public value that is 0 mod N is not usable', value => {
  expect(isUsable(value)).toBe(false);
});

test('integers have the shortest two’s complement bytes', () => {
  expect(toBytes(0x7fn).toString('hex')).toBe('7f');
  expect(toBytes(0x80n).toString('hex')).toBe('0080');
  expect(toBytes(0x123n).toString('hex')).toBe('0123');
  fc.assert(fc.property(fc.bigInt({ min: 0n }), n => fromHex(toBytes(n).toString('hex')) === n));
});
