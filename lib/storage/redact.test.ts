import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '@/test/harness/seed';
import { redact } from './redact';

const keptOf = (text: string): unknown =>
  redact({ at: 1, part: 'turn', what: 'turn.failed', more: { text } }).more?.text;

test.each([
  'too-many-requests',
  'stop',
  'direct',
  '0.1.0',
  'RefreshTokenReuseException',
  'a7c9c1ea-6c1c-4a5f-9d6e-0a7f4b3c2d10',
])('%s is a code, and is kept', text => {
  expect(keptOf(text)).toBe(text);
});

test.each([
  'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  'demo@example.com',
  'https://intranet.example.com/salaries?of=ada',
  'Ada Lovelace',
  'What does this page say?',
  'AKIAIOSFODNN7EXAMPLE',
  'sk-proj-4f9aB2c8D1e7F6g5',
  'Demo-passw0rd',
  '123456',
  '蜜蜂',
  '',
])('%s is removed', text => {
  expect(keptOf(text)).toBe('[removed]');
});

test('names are held to the same, and numbers and yes and no pass', () => {
  const more = { 'demo@example.com': 1, status: 502, page: true };
  expect(redact({ at: 1, part: 'turn', what: 'said: hello', more })).toEqual({
    at: 1,
    part: 'turn',
    what: '[removed]',
    more: { '[removed]': 1, status: 502, page: true },
  });
});

test(`no text with a space, an at sign, a slash or an underscore gets through (seed ${seed})`, () => {
  const telling = fc
    .tuple(fc.string(), fc.constantFrom(' ', '@', '/', '_', ':', '='), fc.string())
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(telling, text => keptOf(text) === '[removed]'),
    { numRuns: 5_000, seed },
  );
});
