import { expect, test } from 'vitest';
import { isDue, isExpired, timeTokens } from './token-times';

const jwt = (iat: number, exp: number) =>
  ['{}', JSON.stringify({ sub: 'u', iat, exp }), 'x'].map(part => btoa(part).replaceAll('=', '')).join('.');

/**
 * Tokens that Cognito made at the beginning of its second 1000, as far as anybody can tell at its end, and that arrived
 * when our clock was `drift` seconds behind.
 */
const made = (life: number, { drift = 0, random = 0 } = {}) =>
  timeTokens(
    { accessToken: '', refreshToken: '', idToken: jwt(1000, 1000 + life) },
    (1000 - drift) * 1000,
    random,
  );

test.each([
  ['an hour’s token is left alone until its last minute', 1000 + 3538, 3600, {}, false],
  ['an hour’s token is renewed in its last minute', 1000 + 3539, 3600, {}, true],
  ['with jitter it is left alone until two minutes before its end', 1000 + 3478, 3600, { random: 1 }, false],
  ['with jitter it may be renewed two minutes before its end', 1000 + 3479, 3600, { random: 1 }, true],
  ['a five-second token is left alone for three seconds', 1002.9, 5, {}, false],
  ['a five-second token is renewed in its fourth second', 1003, 5, {}, true],
  ['a five-second token may be renewed in its third second', 1002, 5, { random: 1 }, true],
  [
    'our clock being an hour slow does not keep a dead token',
    1000 + 3539 - 3600,
    3600,
    { drift: 3600 },
    true,
  ],
  ['our clock being an hour fast does not renew a fresh token', 1000 + 3600, 3600, { drift: -3600 }, false],
])('%s', (_, now, life, how, renewed) => {
  expect(isDue(made(life, how), now * 1000)).toBe(renewed);
});

test.each([
  ['a token is taken for good while it lasts for the way to the API', 1000 + 3593.9, {}, false],
  ['a token that would die on its way is expired', 1000 + 3594, {}, true],
  ['a token’s end is judged by Cognito’s clock', 1000, { drift: 3600 }, true],
])('%s', (_, now, how, expired) => {
  expect(isExpired(made(3600, how), now * 1000)).toBe(expired);
});

test('what is no token is renewed', () => {
  const none = timeTokens({ accessToken: '', refreshToken: '', idToken: 'x' }, 0);
  expect([isDue(none, 0), isExpired(none, 0)]).toEqual([true, true]);
});
