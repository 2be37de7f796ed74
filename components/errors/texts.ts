import type { ErrorCode } from '@/lib/contract/errors';
import { defineTexts } from '../language/define-texts';
import { formatsOf } from '../language/formats';

const { number, twoDigits } = formatsOf('en');

interface ErrorText {
  /** What happened. */
  title: string;
  /** What to do. */
  advice: string;
}

/** One row per code of the contract; the compiler asks for each. */
export const errorTexts = defineTexts('errorCodes', {
  'signed-out': {
    title: 'You are signed out.',
    advice: 'Sign in to go on. Your conversation and draft are kept.',
  },
  'session-expired': {
    title: 'Your session has expired.',
    advice: 'Sign in again; your conversation and draft are kept.',
  },
  locked: {
    title: 'Aside is locked.',
    advice: 'Sign in again to go on. Your conversations and drafts are kept.',
  },
  'session-damaged': {
    title: 'What was stored of your session could not be read.',
    advice: 'It was removed, so please sign in again. Your conversations are kept.',
  },
  'revocation-pending': {
    title: 'You are signed out on this device.',
    advice: 'The sign-in service could not be reached yet; Aside tells it as soon as it can.',
  },
  'sign-in-cancelled': {
    title: 'The sign-in window was closed.',
    advice: 'You are not signed in. Try again whenever you like.',
  },
  'sign-in-unreachable': {
    title: 'The sign-in page could not be loaded.',
    advice: 'Check your network or VPN and try again. If it lasts, tell your administrator.',
  },
  'sign-in-refused': {
    title: 'The sign-in was refused.',
    advice: 'Try again, or ask your administrator whether your account may use Aside.',
  },
  'sign-in-mismatch': {
    title: 'The answer does not belong to this sign-in.',
    advice: 'Nothing was taken over. Close other sign-in windows and try again.',
  },
  'too-many-requests': {
    title: 'Too many requests.',
    advice: 'The service asks for a short pause before the next question.',
  },
  offline: {
    title: 'You are offline.',
    advice: 'The question is asked again as soon as the network is back.',
  },
  'backend-unreachable': {
    title: 'The chat service cannot be reached.',
    advice: 'Check your network or VPN, then try again. If it lasts, tell your administrator.',
  },
  'bad-request': {
    title: 'The chat service did not accept this question.',
    advice: 'Change the wording, or leave out the page, and send it again.',
  },
  forbidden: {
    title: 'Your account may not use this service.',
    advice: 'Ask your administrator for access.',
  },
  'too-large': {
    title: 'This is more than the chat service accepts.',
    advice: 'Shorten the question, or add a selection instead of the whole page.',
  },
  'not-found': {
    title: 'There is no chat service at its address.',
    advice: 'Your administrator has to check the address of the chat API in this build of Aside.',
  },
  'timed-out': {
    title: 'The chat service took too long.',
    advice: 'Try again. A shorter question, or a selection instead of the page, takes less time.',
  },
  redirected: {
    title: 'The chat service sent Aside to another address.',
    advice:
      'Aside does not follow, since your session goes along. Your administrator has to check the address.',
  },
  paused: {
    title: 'The chat service failed several times in a row.',
    advice: 'Aside leaves it alone for a moment, so that it can recover.',
  },
  'clock-skew': {
    title: 'The clock of this computer is wrong.',
    advice: 'The chat service refuses your session for that. Set date and time, and try again.',
  },
  'malformed-stream': {
    title: 'The chat service sent something that Aside cannot read.',
    advice: 'What arrived is kept. Try again. If it lasts, tell your administrator.',
  },
  stalled: {
    title: 'The chat service fell silent.',
    advice: 'What arrived is kept. Go on from there, or try again.',
  },
  'answer-too-long': {
    title: 'The answer is longer than Aside can keep.',
    advice: 'What arrived is kept. Ask for a part of it.',
  },
  'storage-full': {
    title: 'The browser gives Aside no more room.',
    advice: 'Nothing is lost. Delete old conversations, or free space on this computer, and try again.',
  },
  outdated: {
    title: 'Aside was updated. Reload this page.',
    advice: 'Your draft and your conversation are kept.',
  },
  'backend-error': {
    title: 'The chat service had an error.',
    advice: 'It is not your doing. Try again in a moment.',
  },
  'unknown-answer': {
    title: 'The backend answered in a form Aside does not know.',
    advice: 'Try again. If it lasts, your administrator has to check the chat API.',
  },
  'stream-broken': {
    title: 'The connection broke before the answer was complete.',
    advice: 'What arrived is kept. Go on from there, or try again.',
  },
  interrupted: {
    title: 'The answer was interrupted before it was complete.',
    advice: 'What arrived is kept. Go on from there, or try again.',
  },
  'page-unreadable': {
    title: 'No text could be read from this page.',
    advice: 'Copy what matters and paste it into your message.',
  },
  'page-forbidden': {
    title: 'The browser lets no extension into this page.',
    advice:
      'That is so for browser pages, new tabs and the extension store. Open another page and try again.',
  },
  'page-not-granted': {
    title: 'Aside may not read this page yet.',
    advice:
      'Press Aside’s button in the toolbar while the page is in front, then add it again. Browser pages and the extension store cannot be read at all.',
  },
  'page-never': {
    title: 'You chose that Aside never reads this site.',
    advice: 'So nothing was read. You can change that here, or in the settings under “Sites”.',
  },
  'page-other': {
    title: 'This tab shows another page now.',
    advice: 'The passage is of the page that went with the question. Open that page to see it there.',
  },
  'passage-gone': {
    title: 'The passage could not be found in the page.',
    advice: 'The page has changed, or shows it only when something in it is opened.',
  },
  covered: {
    title: 'Aside is covered by the page.',
    advice:
      'So nothing was done, and your draft is kept. Close what lies over Aside, or open Aside again, and press once more.',
  },
  refused: {
    title: 'Aside does not accept this request from here.',
    advice: 'Open Aside from its toolbar button.',
  },
  'invalid-message': {
    title: 'This could not be sent.',
    advice: 'Shorten the message, or reload the page, and try again.',
  },
  internal: {
    title: 'Something went wrong in Aside.',
    advice: 'Try again. If it lasts, reload the page.',
  },
} satisfies Record<ErrorCode, ErrorText>);

export const texts = defineTexts('errors', {
  tryAgain: 'Try again',
  tryAgainIn: (wait: string) => `Try again in ${wait}`,
  waitingForNetwork: 'Waiting for the network',
  signIn: 'Sign in',
  signedInAgain: 'You are signed in again.',
  /** What is left of a wait. */
  seconds: (seconds: number) => `${number(seconds)} s`,
  minutes: (minutes: number, seconds: number) => `${number(minutes)} min ${twoDigits(seconds)} s`,
  hours: (hours: number, minutes: number) => `${number(hours)} h ${twoDigits(minutes)} min`,
  details: 'Details',
  copyDetails: 'Copy details',
  dismiss: 'Dismiss',
});
