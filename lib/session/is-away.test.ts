import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/contract/settings';
import { type IdleState, isAway } from './is-away';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;

const away = (state: IdleState, minutesAgo: number, chosen: Partial<typeof DEFAULT_SETTINGS>) =>
  isAway({ ...DEFAULT_SETTINGS, ...chosen }, { state, lastSeen: NOW - minutesAgo * MINUTE, now: NOW });

test.each(['active', 'idle', 'locked'] as const)('without a choice nothing locks: %s', state => {
  expect(away(state, 1000, {})).toBe(false);
});

describe('lock with the screen', () => {
  test('at once', () => expect(away('locked', 0, { lockWithSystem: true })).toBe(true));
  test('not for time without use', () => expect(away('idle', 1000, { lockWithSystem: true })).toBe(false));
});

describe('lock after 5 minutes', () => {
  const chosen = { lockAfterMinutes: 5 } as const;
  test('when the browser says idle', () => expect(away('idle', 0, chosen)).toBe(true));
  test('not while somebody is there', () => expect(away('active', 1, chosen)).toBe(false));
  test('not at once with the screen', () => expect(away('locked', 1, chosen)).toBe(false));
  test('with a screen that was locked all the time', () => expect(away('locked', 6, chosen)).toBe(true));
  test('after a night of sleep, though somebody is there now', () =>
    expect(away('active', 480, chosen)).toBe(true));
  test('not because a look came late', () => expect(away('active', 5.9, chosen)).toBe(false));
});
