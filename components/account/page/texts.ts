import type { AccountProblem } from '@/lib/session/popup/account-problem';
import { defineTexts } from '../../language/define-texts';

export const texts = defineTexts('accountPage', {
  title: 'Account',
  back: 'Back',

  method: 'Signed in by',
  methods: { direct: 'Aside’s own form', managed: 'Your company’s sign-in page' },
  since: 'Signed in since',
  until: 'Access until',
  renewed: (time: string) => `${time}, renewed by itself`,
  untilNote: 'How long it is renewed without a new sign-in is set by your company.',
  managed: 'Your company manages this account’s password, two-step sign-in and deletion.',
  allSettings: 'All settings',

  tasks: {
    password: 'Change password',
    totp: 'Two-step sign-in',
    everywhere: 'Sign out everywhere',
    delete: 'Delete account',
  },
  signOut: 'Sign out',

  oldPassword: 'Current password',
  newPassword: 'New password',
  newPasswordAgain: 'New password, again',
  showPasswords: 'Show passwords',
  changePassword: 'Change password',
  passwordChanged:
    'Your password is changed. Other devices stay signed in; if somebody else may know the old one, sign out everywhere.',

  totpScan: 'Scan this with an authenticator app. From then on, signing in asks for its code.',
  totpType: 'Or type this key into the app:',
  qrCode: 'QR code for an authenticator app',
  copySecret: 'Copy key',
  code: 'Code from the app',
  codeForm: 'Six digits',
  turnOn: 'Turn on',
  staysOpen: 'The popup closes when you look elsewhere, and the key is another next time.',
  openTab: 'Open in a tab',
  totpOn: 'Two-step sign-in is on. The next sign-in asks for a code.',
  totpIsOn: 'Two-step sign-in is on: signing in asks for a code from your authenticator app.',
  otherDevice: 'Set up another app instead',
  totpOffMeans: 'Without it, your password alone opens your account.',
  turnOff: 'Turn off',
  totpOff: 'Two-step sign-in is off. Your password alone signs you in.',

  everywhereMeans:
    'Every device and browser where you are signed in is signed out, this one too. What was open elsewhere ends within the hour at most, as its access runs out. Conversations are kept.',
  signOutEverywhere: 'Sign out everywhere',
  everywhereDone: 'You are signed out everywhere.',

  deleteMeans:
    'Your account at your company’s sign-in service is deleted, and with it the conversations in this browser. Nobody can bring them back.',
  typeName: (username: string) => `Type ${username} to confirm`,
  deleteAccount: 'Delete account for good',
  deleteDone: 'Your account is deleted.',

  /** What happened and what to do. */
  problems: {
    'wrong-password': 'The current password is not right. Nothing was changed.',
    'weak-password': 'The new password does not meet your company’s rules.',
    'password-used-before': 'You have used this password before. Choose another.',
    'passwords-differ': 'The two new passwords differ.',
    'wrong-code': 'This code is not right. Codes change every 30 seconds: type the one that is shown now.',
    'too-many-tries': 'Too many tries. Wait a while, then try again.',
    'session-over': 'Your session has ended. Sign in again.',
    offline: 'You are offline. Nothing was changed.',
    unreachable: 'The sign-in service cannot be reached. Nothing was changed; try again in a moment.',
    unexpected: 'The sign-in service answered in an unexpected way.',
  } satisfies Record<AccountProblem['code'], string>,
  /** A problem, and in the sign-in service's own words what it is. */
  because: (problem: string, detail: string) => `${problem}: ${detail}.`,
});
