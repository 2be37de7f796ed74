import type { ErrorCode } from '@/lib/contract/errors';

/** What the user can do about an error. `retry` asks the same question again; `none`: something outside Aside has to change. */
export type ErrorAction = 'retry' | 'retry-later' | 'retry-online' | 'sign-in' | 'none';

interface ErrorText {
  /** What happened. */
  title: string;
  /** What to do. */
  advice: string;
  action: ErrorAction;
}

/** One row per code of the contract; the compiler asks for each. */
export const errorTexts: Record<ErrorCode, ErrorText> = {
  'signed-out': {
    title: 'You are signed out.',
    advice: 'Sign in to go on. Your conversation and draft are kept.',
    action: 'sign-in',
  },
  'session-expired': {
    title: 'Your session has expired.',
    advice: 'Sign in again; your conversation and draft are kept.',
    action: 'sign-in',
  },
  locked: {
    title: 'Aside is locked.',
    advice: 'Sign in again to go on. Your conversations and drafts are kept.',
    action: 'sign-in',
  },
  'session-damaged': {
    title: 'What was stored of your session could not be read.',
    advice: 'It was removed, so please sign in again. Your conversations are kept.',
    action: 'sign-in',
  },
  'revocation-pending': {
    title: 'You are signed out on this device.',
    advice: 'The sign-in service could not be reached yet; Aside tells it as soon as it can.',
    action: 'none',
  },
  'sign-in-cancelled': {
    title: 'The sign-in window was closed.',
    advice: 'You are not signed in. Try again whenever you like.',
    action: 'sign-in',
  },
  'sign-in-unreachable': {
    title: 'The sign-in page could not be loaded.',
    advice: 'Check your network or VPN and try again. If it lasts, tell your administrator.',
    action: 'sign-in',
  },
  'sign-in-refused': {
    title: 'The sign-in was refused.',
    advice: 'Try again, or ask your administrator whether your account may use Aside.',
    action: 'sign-in',
  },
  'sign-in-mismatch': {
    title: 'The answer does not belong to this sign-in.',
    advice: 'Nothing was taken over. Close other sign-in windows and try again.',
    action: 'sign-in',
  },
  'too-many-requests': {
    title: 'Too many requests.',
    advice: 'The service asks for a short pause before the next question.',
    action: 'retry-later',
  },
  offline: {
    title: 'You are offline.',
    advice: 'The question is asked again as soon as the network is back.',
    action: 'retry-online',
  },
  'backend-unreachable': {
    title: 'The chat service cannot be reached.',
    advice: 'Check your network or VPN, then try again. If it lasts, tell your administrator.',
    action: 'retry',
  },
  'bad-request': {
    title: 'The chat service did not accept this question.',
    advice: 'Change the wording, or leave out the page, and send it again.',
    action: 'retry',
  },
  forbidden: {
    title: 'Your account may not use this service.',
    advice: 'Ask your administrator for access.',
    action: 'retry',
  },
  'too-large': {
    title: 'This is more than the chat service accepts.',
    advice: 'Shorten the question, or add a selection instead of the whole page.',
    action: 'none',
  },
  'not-found': {
    title: 'There is no chat service at its address.',
    advice: 'Your administrator has to check the address of the chat API in this build of Aside.',
    action: 'retry',
  },
  'timed-out': {
    title: 'The chat service took too long.',
    advice: 'Try again. A shorter question, or a selection instead of the page, takes less time.',
    action: 'retry',
  },
  redirected: {
    title: 'The chat service sent Aside to another address.',
    advice:
      'Aside does not follow, since your session goes along. Your administrator has to check the address.',
    action: 'retry',
  },
  paused: {
    title: 'The chat service failed several times in a row.',
    advice: 'Aside leaves it alone for a moment, so that it can recover.',
    action: 'retry-later',
  },
  'clock-skew': {
    title: 'The clock of this computer is wrong.',
    advice: 'The chat service refuses your session for that. Set date and time, and try again.',
    action: 'retry',
  },
  'malformed-stream': {
    title: 'The chat service sent something that Aside cannot read.',
    advice: 'What arrived is kept. Try again. If it lasts, tell your administrator.',
    action: 'retry',
  },
  stalled: {
    title: 'The chat service fell silent.',
    advice: 'What arrived is kept. Go on from there, or try again.',
    action: 'retry',
  },
  'answer-too-long': {
    title: 'The answer is longer than Aside can keep.',
    advice: 'What arrived is kept. Ask for a part of it.',
    action: 'none',
  },
  'storage-full': {
    title: 'The browser gives Aside no more room.',
    advice: 'Nothing is lost. Delete old conversations, or free space on this computer, and try again.',
    action: 'retry',
  },
  outdated: {
    title: 'Aside was updated. Reload this page.',
    advice: 'Your draft and your conversation are kept.',
    action: 'none',
  },
  'backend-error': {
    title: 'The chat service had an error.',
    advice: 'It is not your doing. Try again in a moment.',
    action: 'retry',
  },
  'unknown-answer': {
    title: 'The backend answered in a form Aside does not know.',
    advice: 'Try again. If it lasts, your administrator has to check the chat API.',
    action: 'retry',
  },
  'stream-broken': {
    title: 'The connection broke before the answer was complete.',
    advice: 'What arrived is kept. Go on from there, or try again.',
    action: 'retry',
  },
  interrupted: {
    title: 'The answer was interrupted before it was complete.',
    advice: 'What arrived is kept. Go on from there, or try again.',
    action: 'retry',
  },
  'page-unreadable': {
    title: 'No text could be read from this page.',
    advice: 'Copy what matters and paste it into your message.',
    action: 'none',
  },
  'page-forbidden': {
    title: 'The browser lets no extension into this page.',
    advice:
      'That is so for browser pages, new tabs and the extension store. Open another page and try again.',
    action: 'none',
  },
  covered: {
    title: 'Aside is covered by the page.',
    advice:
      'So nothing was done, and your draft is kept. Close what lies over Aside, or open Aside again, and press once more.',
    action: 'none',
  },
  refused: {
    title: 'Aside does not accept this request from here.',
    advice: 'Open Aside from its toolbar button.',
    action: 'none',
  },
  'invalid-message': {
    title: 'This could not be sent.',
    advice: 'Shorten the message, or reload the page, and try again.',
    action: 'none',
  },
  internal: {
    title: 'Something went wrong in Aside.',
    advice: 'Try again. If it lasts, reload the page.',
    action: 'retry',
  },
};

export const texts = {
  tryAgain: 'Try again',
  tryAgainIn: (wait: string) => `Try again in ${wait}`,
  waitingForNetwork: 'Waiting for the network',
  signIn: 'Sign in',
  signedInAgain: 'You are signed in again.',
  details: 'Details',
  copyDetails: 'Copy details',
  dismiss: 'Dismiss',
} as const;
