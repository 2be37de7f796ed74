import { expect, test, vi } from 'vitest';
import { toAccountProblem } from './account-problem';

const thrown = (name: string, message = '') => Object.assign(new Error(message), { name });

// Cognito's own names and messages.
test.each([
  ['NotAuthorizedException', 'Incorrect username or password.', 'wrong-password'],
  ['NotAuthorizedException', 'Access Token has been revoked', 'session-over'],
  ['NotAuthorizedException', 'Access Token has expired', 'session-over'],
  ['NotAuthorizedException', 'Invalid Access Token', 'session-over'],
  ['LimitExceededException', 'Attempt limit exceeded, please try after some time.', 'too-many-tries'],
  ['PasswordHistoryPolicyViolationException', 'Password has previously been used', 'password-used-before'],
  ['EnableSoftwareTokenMFAException', 'Code mismatch', 'wrong-code'],
  ['CodeMismatchException', 'Invalid code', 'wrong-code'],
  ['InvalidParameterException', "Value at 'previousPassword' failed to satisfy constraint", 'wrong-password'],
  ['InvalidParameterException', "Value at 'proposedPassword' failed to satisfy constraint", 'weak-password'],
  ['InvalidParameterException', "Value at 'userCode' failed to satisfy constraint", 'wrong-code'],
  ['UserNotFoundException', 'User does not exist.', 'session-over'],
  ['UserUnAuthenticatedException', 'User needs to be authenticated', 'session-over'],
  ['NetworkError', 'A network error has occurred.', 'unreachable'],
  ['SomethingNew', 'Whatever', 'unexpected'],
])('%s: %s', (name, message, code) => {
  expect(toAccountProblem(thrown(name, message))).toMatchObject({ code });
});

test('the rule that a password breaks is told', () => {
  const weak = thrown(
    'InvalidPasswordException',
    'Password did not conform with policy: Password not long enough',
  );
  expect(toAccountProblem(weak)).toEqual({ code: 'weak-password', detail: 'Password not long enough' });
});

test('without a network it is the network', () => {
  vi.stubGlobal('navigator', { onLine: false });
  expect(toAccountProblem(thrown('NetworkError'))).toEqual({ code: 'offline' });
  vi.unstubAllGlobals();
});

test.each([undefined, null, 'text', {}])('what is no error is unexpected: %s', value => {
  expect(toAccountProblem(value)).toEqual({ code: 'unexpected' });
});
