/** Why something about the account could not be done, for the UI. */
export const ACCOUNT_PROBLEMS = [
  'wrong-password', // the old one
  'weak-password', // the pool's policy, see `detail`
  'password-used-before', // the pool keeps a history
  'passwords-differ', // the new one and its repetition
  'wrong-code',
  'too-many-tries',
  'session-over', // Cognito takes the access token no more
  'offline',
  'unreachable',
  'unexpected',
] as const;

export interface AccountProblem {
  code: (typeof ACCOUNT_PROBLEMS)[number];
  /** Cognito's own words, where they say more. */
  detail?: string;
}

/**
 * Cognito's exceptions of ChangePassword, AssociateSoftwareToken, VerifySoftwareToken, SetUserMFAPreference and GetUser.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChangePassword.html and its
 * neighbours.
 */
const BY_NAME: Record<string, AccountProblem['code']> = {
  InvalidPasswordException: 'weak-password',
  PasswordHistoryPolicyViolationException: 'password-used-before',
  CodeMismatchException: 'wrong-code',
  EnableSoftwareTokenMFAException: 'wrong-code',
  ExpiredCodeException: 'wrong-code',
  LimitExceededException: 'too-many-tries',
  TooManyRequestsException: 'too-many-tries',
  TooManyFailedAttemptsException: 'too-many-tries',
  UserNotFoundException: 'session-over',
  UserUnAuthenticatedException: 'session-over',
  NetworkError: 'unreachable',
};

/** `InvalidParameterException` names the field: `Value at 'userCode' failed to satisfy constraint: …`. */
const BY_FIELD: Record<string, AccountProblem['code']> = {
  previousPassword: 'wrong-password',
  proposedPassword: 'weak-password',
  userCode: 'wrong-code',
};

/** What Cognito or Amplify threw, as a value. */
export function toAccountProblem(thrown: unknown): AccountProblem {
  if (!(thrown instanceof Error)) return { code: 'unexpected' };
  const { name, message } = thrown;
  if (name === 'NetworkError' && navigator.onLine === false) return { code: 'offline' };
  // The same name for a wrong password and for an access token that was revoked or has expired.
  if (name === 'NotAuthorizedException')
    return { code: /access token/i.test(message) ? 'session-over' : 'wrong-password' };
  if (name === 'InvalidParameterException') {
    const field = Object.keys(BY_FIELD).find(known => message.includes(`'${known}'`));
    if (field) return { code: BY_FIELD[field] ?? 'unexpected' };
  }
  const code = BY_NAME[name] ?? 'unexpected';
  if (code === 'weak-password') return { code, detail: message.replace(/^.*policy: /, '') };
  return code === 'unexpected' ? { code, detail: message } : { code };
}
