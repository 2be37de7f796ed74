import { expect, test } from 'vitest';
import type { SignInProgress } from '@/lib/contract/sign-in-progress';
import { planStart } from './plan-start';

const NOW = 1_000_000;
const challenge = {
  username: 'ada',
  challengeName: 'NEW_PASSWORD_REQUIRED',
  session: 'session',
  until: NOW + 1,
};
const progress: SignInProgress = {
  form: 'signIn',
  step: { route: 'forceNewPassword', username: 'ada', challenge },
  typed: { signIn: { username: 'ada' } },
  savedAt: 0,
};

test('without a sign-in under way: the sign-in form', () => {
  expect(planStart(undefined, undefined, NOW)).toEqual({ form: 'signIn', typed: {}, ranOut: false });
});

test('a form goes on with what was typed', () => {
  const { typed } = progress;
  expect(planStart({ form: 'signUp', typed, savedAt: 0 }, undefined, NOW)).toEqual({
    form: 'signUp',
    step: undefined,
    typed,
    ranOut: false,
  });
});

test('a step goes on while Cognito waits for it', () => {
  expect(planStart(progress, 'session', NOW)).toMatchObject({ step: progress.step, ranOut: false });
});

test('a step whose time is over starts again, with the name', () => {
  const start = planStart(progress, 'session', NOW + 1);
  expect(start).toEqual({ form: 'signIn', typed: progress.typed, ranOut: true });
});

test('a challenge that Amplify was not loaded with cannot be answered here', () => {
  expect(planStart(progress, 'another', NOW).ranOut).toBe(true);
  expect(planStart(progress, undefined, NOW).ranOut).toBe(true);
});

test('a code without a session at Cognito has no such time', () => {
  const step = { route: 'confirmSignUp' as const, username: 'ada' };
  expect(planStart({ ...progress, step }, undefined, NOW + 1e9)).toMatchObject({ step, ranOut: false });
});
