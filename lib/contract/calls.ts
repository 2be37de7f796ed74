import * as v from 'valibot';
import { MESSAGE_LIMIT } from './chat-request';
import type { Conversation } from './conversation';
import { Layout } from './layout';
import { PageContext, PagePart } from './page-context';
import type { SenderRole } from './senders';
import { NewSession, type Session, type ShortLivedTokens } from './session';
import { Settings } from './settings';

const Id = v.pipe(v.string(), v.uuid());
const Nothing = v.strictObject({});

/**
 * Wire 1: views (popup, sidebar) call the worker over a port. One row per call: who may make it and
 * what its arguments must look like. A call without a row cannot be made; see `CallResults` for answers.
 */
export const CALLS = {
  /** The public session. */
  'session.get': { from: ['popup', 'sidebar', 'options'], args: Nothing },
  /** The network is back: what waits for it in the worker need not wait any longer. */
  'session.online': { from: ['popup', 'sidebar', 'options'], args: Nothing },
  /** Takes over the tokens of a finished sign-in. */
  'session.adopt': { from: ['popup'], args: NewSession },
  /** Access and ID token for the popup's Amplify; refreshed by the worker first where needed. */
  'session.tokens': { from: ['popup'], args: v.strictObject({ forceRefresh: v.optional(v.boolean()) }) },
  'session.signOut': { from: ['popup'], args: Nothing },
  /** Ends every session of the user, on every device. Where Cognito cannot be reached nothing is changed. */
  'session.signOutEverywhere': { from: ['popup'], args: Nothing },
  /** Deletes the user at Cognito, and what is kept here of the account. */
  'session.deleteAccount': { from: ['popup'], args: Nothing },
  /** Opens the popup for signing in; where the browser refuses, a tab with the same page. */
  'signIn.open': { from: ['sidebar'], args: Nothing },
  /** Opens a tab with the popup's page, for those who would rather sign in there. */
  'signIn.openTab': { from: ['popup'], args: Nothing },

  /**
   * Opens the window of managed login, at an identity provider's page where one is named. The outcome is the session's:
   * active, or a notice.
   */
  'signIn.company': {
    from: ['popup'],
    args: v.strictObject({ provider: v.optional(v.pipe(v.string(), v.maxLength(32))) }),
  },

  'settings.get': { from: ['popup', 'options'], args: Nothing },
  'settings.set': { from: ['popup', 'options'], args: v.partial(Settings) },

  /** Puts the sidebar into the active tab. Errors: `page-forbidden`. */
  'sidebar.open': { from: ['popup'], args: Nothing },
  'sidebar.close': { from: ['sidebar'], args: Nothing },
  'layout.get': { from: ['sidebar'], args: Nothing },
  'layout.set': { from: ['sidebar'], args: Layout },

  /** The tab's conversation; a new, empty one if it has none. The view gets its pushes from now on. */
  'conversation.open': { from: ['sidebar'], args: Nothing },
  /** Starts a new conversation in this tab. */
  'conversation.new': { from: ['sidebar'], args: Nothing },
  /** What is typed and not yet sent. */
  'draft.save': {
    from: ['sidebar'],
    args: v.strictObject({ conversationId: Id, text: v.pipe(v.string(), v.maxLength(MESSAGE_LIMIT)) }),
  },

  /** Asks a question. The same `requestId` again changes nothing. The answer comes as pushes. */
  'turn.start': {
    from: ['sidebar'],
    args: v.strictObject({
      conversationId: Id,
      requestId: Id,
      message: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MESSAGE_LIMIT)),
      page: v.optional(PageContext),
    }),
  },
  'turn.stop': { from: ['sidebar'], args: v.strictObject({ conversationId: Id }) },
  /** Asks the last question again after its answer failed or was stopped; the failed answer is replaced. */
  'turn.retry': { from: ['sidebar'], args: v.strictObject({ conversationId: Id, requestId: Id }) },

  /** Reads the page in whose frame the sidebar stands. Errors: `page-unreadable`, `page-forbidden`. */
  'page.read': { from: ['sidebar'], args: v.strictObject({ part: PagePart }) },
} as const satisfies Record<string, { from: readonly SenderRole[]; args: v.GenericSchema }>;

export type CallName = keyof typeof CALLS;
export type CallArgs<C extends CallName> = v.InferInput<(typeof CALLS)[C]['args']>;

/** A conversation as a view first sees it, with the draft that belongs to it. */
export interface OpenConversation {
  conversation: Conversation;
  draft: string;
}

/** Value of each call's `Result`. */
export interface CallResults {
  'session.get': Session;
  'session.online': null;
  'session.adopt': Session;
  'session.tokens': ShortLivedTokens | null;
  'session.signOut': null;
  'session.signOutEverywhere': null;
  'session.deleteAccount': null;
  'signIn.open': null;
  'signIn.openTab': null;
  'signIn.company': null;
  'settings.get': Settings;
  'settings.set': Settings;
  'sidebar.open': null;
  'sidebar.close': null;
  'layout.get': Layout;
  'layout.set': null;
  'conversation.open': OpenConversation;
  'conversation.new': OpenConversation;
  'draft.save': null;
  'turn.start': null;
  'turn.stop': null;
  'turn.retry': null;
  'page.read': PageContext;
}
