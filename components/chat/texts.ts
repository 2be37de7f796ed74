import { defineTexts } from '../language/define-texts';
import { formatsOf } from '../language/formats';

const { number, plural } = formatsOf('en');

export const texts = defineTexts('chat', {
  name: 'Aside',
  conversation: 'Conversation',
  newChat: 'New chat',
  conversations: 'Conversations',
  shortcuts: 'Keyboard shortcuts',
  moveLeft: 'Move to the left side',
  moveRight: 'Move to the right side',
  move: 'Move Aside',
  toPanel: 'Move to the side panel',
  toTab: 'Move to a tab',
  panelRefused: {
    title: 'The browser did not open its side panel.',
    advice: 'Press Aside’s button in the toolbar and open the side panel from there.',
  },
  close: 'Close',
  signedInAs: (username: string) => `Signed in as ${username}`,

  you: 'You',
  answer: 'Aside',
  thinking: 'Thinking',
  answering: 'Aside is answering.',
  answerFailed: 'The answer failed.',
  answerStopped: 'Stopped.',
  longAnswer: 'The answer goes on in the conversation.',
  stopped: 'Stopped before the end.',
  noText: 'The answer is empty.',
  cutOff: 'The answer reached its greatest length and ends here.',
  filtered: 'The rest was held back by the content filter.',
  tryAgain: 'Try again',
  copyAnswer: 'Copy answer',
  goOn: 'Continue',
  goOnMessage: 'Continue exactly where you stopped.',
  askAgain: 'Ask again',
  regenerate: 'Regenerate answer',
  edit: 'Edit question',
  editing: 'Edit question',
  sendEdited: 'Send changes',
  cancel: 'Cancel',
  delete: 'Delete message',
  confirmDelete: 'Delete',
  versions: 'Versions',
  previousVersion: 'Previous version',
  nextVersion: 'Next version',
  versionOf: (nth: number, all: number) => `${number(nth)} / ${number(all)}`,
  againIn: (wait: string) => `Trying again in ${wait}.`,
  queued: 'Waits for the answer before it.',
  callOff: 'Cancel',
  stoppedEarly: 'Stopped before the answer began.',
  sources: 'Sources',
  sentWith: 'Sent with',
  jump: 'Jump to latest',

  message: 'Message',
  askAnything: 'Ask anything',
  send: 'Send',
  stop: 'Stop',
  addPage: 'Add this page',
  addSelection: 'Add selection',
  page: 'Page',
  selection: 'Selection',
  untitled: 'Untitled page',
  /** What a chip holds: of which part, how much, and whether not all of it. */
  chip: (part: string, size: string, truncated?: boolean) =>
    truncated ? `${part}, ${size}, truncated` : `${part}, ${size}`,
  removePage: (title: string) => `Remove page: ${title}`,
  removeSelection: (title: string) => `Remove selection: ${title}`,
  characters: (count: number) => plural(count, { one: '1 character', other: `${number(count)} characters` }),
  thousandCharacters: (thousands: number) => `${number(thousands)}k characters`,
  attached: 'Goes with your next message',
  tooLong: (over: number) =>
    plural(over, {
      one: '1 character too long to send',
      other: `${number(over)} characters too long to send`,
    }),
  nothingSelected: 'Nothing is selected on the page.',
  selectFirst: 'Select some text on it, then add it again.',

  prompts: {
    title: 'Prompts',
    edit: 'Edit prompts',
  },

  sent: 'What is sent',
  sentParts: (earlier: number, page: boolean, tokens: number) =>
    `Sends ${[
      earlier > 0 &&
        plural(earlier, { one: '1 earlier message', other: `${number(earlier)} earlier messages` }),
      page && 'the page',
      plural(tokens, { one: 'about 1 token', other: `about ${number(tokens)} tokens` }),
    ]
      .filter(Boolean)
      .join(', ')}`,
  sentDropped: (count: number) =>
    plural(count, {
      one: '1 older message is left out, to stay within the limit.',
      other: `${number(count)} older messages are left out, to stay within the limit.`,
    }),
  sentPage: 'Page',
  sentSelection: 'Selection',
  sentMessage: 'Your message',

  greeting: (username?: string) => (username ? `Hello, ${username}` : 'Hello'),
  invitation: 'Ask anything, or start with what is in front of you.',
  invitationInTab: 'Ask anything. To ask about a page, open Aside beside it.',
  starters: {
    summarise: {
      title: 'Summarise this page',
      hint: 'The main points, in a few lines',
      prompt: 'Summarise this page.',
    },
    explain: {
      title: 'Explain the selection',
      hint: 'Select text on the page first',
      prompt: 'Explain this selection in plain words.',
    },
    ask: {
      title: 'Ask about this page',
      hint: 'Find a fact, a date or a next step in it',
      prompt: '',
    },
  },
  privacy: 'Aside reads a page only when you add it, or where you chose that it may.',

  signedOutTitle: 'Sign in to chat',
  signedOut: 'Aside answers with your company’s own service, so it needs to know you.',
  expiredTitle: 'Your session has expired',
  expired: 'Sign in again; your conversation and draft are kept.',
  lockedTitle: 'Aside is locked',
  locked: 'Nobody was there for a while. Sign in again; your conversation and draft are kept.',
  signIn: 'Sign in',

  refusedTitle: 'Open Aside from its toolbar button',
  refused: 'For your safety the chat works only where you opened it yourself.',
  loading: 'Loading the conversation',
});
