import { expect, test } from 'vitest';
import { needsRefresh } from './needs-refresh';

const jwt = (iat: number, exp: number) =>
  ['{}', JSON.stringify({ sub: 'u', iat, exp }), 'x'].map(part => btoa(part).replaceAll('=', '')).join('.');

/** Tokens made at second 1000, and what `now` (seconds) says of them. */
const at = (now: number, life: number, drift = 0) =>
  needsRefresh(
    { accessToken: '', refreshToken: '', idToken: jwt(1000, 1000 + life), clockDrift: drift * 1000 },
    now * 1000,
  );

test.each([
  ['an hour’s token is left alone until its last minute', 1000 + 3539, 3600, 0, false],
  ['an hour’s token is renewed in its last minute', 1000 + 3540, 3600, 0, true],
  ['a five-second token is left alone for four seconds', 1003.9, 5, 0, false],
  ['a five-second token is renewed in its fifth second', 1004, 5, 0, true],
  ['our clock being an hour slow does not keep a dead token', 1000 + 3540 - 3600, 3600, 3600, true],
  ['our clock being an hour fast does not renew a fresh token', 1000 + 3600, 3600, -3600, false],
])('%s', (_, now, life, drift, renewed) => {
  expect(at(now, life, drift)).toBe(renewed);
});

test('what is no token is renewed', () => {
  expect(needsRefresh({ accessToken: '', refreshToken: '', idToken: 'x', clockDrift: 0 }, 0)).toBe(true);
});
