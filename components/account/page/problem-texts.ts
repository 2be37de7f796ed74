import type { AccountProblem } from '@/lib/session/popup/account-problem';

/** What happened and what to do; one row per code, the compiler asks for each. */
const sentences: Record<AccountProblem['code'], string> = {
  'wrong-password': 'The current password is not right. Nothing was changed.',
  'weak-password': 'The new password does not meet your company’s rules',
  'password-used-before': 'You have used this password before. Choose another.',
  'passwords-differ': 'The two new passwords differ.',
  'wrong-code': 'This code is not right. Codes change every 30 seconds: type the one that is shown now.',
  'too-many-tries': 'Too many tries. Wait a while, then try again.',
  'session-over': 'Your session has ended. Sign in again.',
  offline: 'You are offline. Nothing was changed.',
  unreachable: 'The sign-in service cannot be reached. Nothing was changed; try again in a moment.',
  unexpected: 'The sign-in service answered in an unexpected way',
};

export function problemText({ code, detail }: AccountProblem): string {
  const sentence = sentences[code];
  if (sentence.endsWith('.')) return sentence;
  return detail ? `${sentence}: ${detail.replace(/\.$/, '')}.` : `${sentence}.`;
}
