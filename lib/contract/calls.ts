import * as v from 'valibot';
import { MESSAGE_LIMIT } from './chat-request';
import { Layout } from './layout';
import { Origin, PageAccess } from './page-access';
import { PageContext, PagePart } from './page-context';
import { Prompt, Prompts } from './prompts';
import type { SenderRole } from './senders';
import { NewSession } from './session';
import { Settings } from './settings';
import { Site } from './sites';
import { Passage } from './text-fragment';

export type { CallResults, OpenConversation, TurnPreview } from './call-results';

const Id = v.pipe(v.string(), v.uuid());
const Nothing = v.strictObject({});
const OfSite = v.strictObject({ site: Site });
const MessageText = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MESSAGE_LIMIT));
/** Some of the account's conversations, or all of them. */
const Selection = v.union([v.literal('all'), v.pipe(v.array(Id), v.minLength(1), v.maxLength(10_000))]);

/**
 * Wire 1: views (popup, options, sidebar) call the worker over a port. One row per call: who may make it and
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

  'settings.get': { from: ['popup', 'options', 'sidebar'], args: Nothing },
  'settings.set': { from: ['popup', 'options'], args: v.partial(Settings) },
  /** The one choice that is made where its effect is seen: what is not taken out of a page's text. */
  'redaction.set': { from: ['sidebar'], args: v.strictObject({ leaveIn: Settings.entries.leaveIn }) },

  /** Puts the sidebar into the active tab. Errors: `page-forbidden`. */
  'sidebar.open': { from: ['popup'], args: Nothing },
  'sidebar.close': { from: ['sidebar'], args: Nothing },
  /** Shows the view's conversation in the side panel of its window, which the view itself opens (`lib/channel/gestures`). */
  'sidebar.toPanel': { from: ['sidebar'], args: Nothing },
  /** Opens the sidebar in a tab of its own; with the view's conversation, where it shows one. */
  'sidebar.toTab': { from: ['popup', 'sidebar'], args: Nothing },
  /** Brings the sidebar above what the page laid over it, until the page does so again. */
  'sidebar.raise': { from: ['sidebar'], args: Nothing },

  /** What can be done on the page that the user is on. */
  'site.here': { from: ['popup'], args: Nothing },
  /** Where the sidebar is kept open. */
  'site.list': { from: ['options'], args: Nothing },
  /** Keeps the sidebar open on a site, from the moment on when the browser grants it. */
  'site.keep': { from: ['popup', 'options'], args: OfSite },
  /** No longer; the site's permission is given back. */
  'site.forget': { from: ['popup', 'options'], args: OfSite },

  'layout.get': { from: ['sidebar', 'options'], args: Nothing },
  'layout.set': { from: ['sidebar', 'options'], args: v.partial(Layout) },

  /** The tab's conversation; a new, empty one if it has none. The view gets its pushes from now on. */
  'conversation.open': { from: ['sidebar'], args: Nothing },
  /** Shows a new conversation of that id in this tab. The same id again changes nothing. */
  'conversation.new': { from: ['sidebar'], args: v.strictObject({ conversationId: Id }) },
  /** What is typed and not yet sent. */
  'draft.save': {
    from: ['sidebar'],
    args: v.strictObject({ conversationId: Id, text: v.pipe(v.string(), v.maxLength(MESSAGE_LIMIT)) }),
  },

  /** Shows another conversation in this tab. Errors: `invalid-message` where the account has none of that id. */
  'conversation.show': { from: ['sidebar'], args: v.strictObject({ conversationId: Id }) },
  /** The account's conversations: pinned ones first, then the latest first. `after` is the last one of the page before. */
  'conversation.list': {
    from: ['sidebar', 'options'],
    args: v.strictObject({
      after: v.optional(Id),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
    }),
  },
  /** Looks through titles and messages, best hit first. */
  'conversation.search': {
    from: ['sidebar', 'options'],
    args: v.strictObject({
      query: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
      /** Most hits in messages; without it, as many as are ever told. */
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
    }),
  },
  'conversation.rename': {
    from: ['sidebar', 'options'],
    args: v.strictObject({
      conversationId: Id,
      title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
    }),
  },
  'conversation.pin': {
    from: ['sidebar', 'options'],
    args: v.strictObject({ conversationId: Id, pinned: v.boolean() }),
  },
  /** Deletes for good, answers under way included. */
  'conversation.delete': { from: ['sidebar', 'options'], args: v.strictObject({ which: Selection }) },
  'conversation.export': {
    from: ['sidebar', 'options'],
    args: v.strictObject({ which: Selection, format: v.picklist(['markdown', 'json']) }),
  },
  /** Takes over an exported JSON file. What is there already stays as it is. Errors: `invalid-message`, `storage-full`. */
  'conversation.import': {
    from: ['options'],
    args: v.strictObject({ text: v.pipe(v.string(), v.maxLength(64 * 1024 * 1024)) }),
  },

  /**
   * Asks a question. The same `requestId` again changes nothing. The answer comes as pushes. While another answer is
   * under way the question is queued. `replaces`: the question is a new version of that one.
   */
  'turn.start': {
    from: ['sidebar'],
    args: v.strictObject({
      conversationId: Id,
      requestId: Id,
      message: MessageText,
      page: v.optional(PageContext),
      replaces: v.optional(Id),
    }),
  },
  /** Ends the answer under way, and with it those that wait for it; or the one that is named, which may wait. */
  'turn.stop': {
    from: ['sidebar'],
    args: v.strictObject({ conversationId: Id, messageId: v.optional(Id) }),
  },
  /**
   * Asks the question of an answer again (the last answer where none is named). The new answer is a new version; an old
   * one that has no text is dropped.
   */
  'turn.retry': {
    from: ['sidebar'],
    args: v.strictObject({ conversationId: Id, requestId: Id, messageId: v.optional(Id) }),
  },
  /** What would be sent: `turn.start` with the same arguments sends just that. */
  'turn.preview': {
    from: ['sidebar'],
    args: v.strictObject({
      conversationId: Id,
      message: v.pipe(v.string(), v.maxLength(MESSAGE_LIMIT)),
      page: v.optional(PageContext),
      replaces: v.optional(Id),
    }),
  },
  /** Shows another version of a message, with what followed it. */
  'message.show': { from: ['sidebar'], args: v.strictObject({ conversationId: Id, messageId: Id }) },
  /** Deletes a message; a question goes with its answers. What followed stays. */
  'message.delete': { from: ['sidebar'], args: v.strictObject({ conversationId: Id, messageId: Id }) },

  /** The user's own prompts, in the order in which they were made. */
  'prompt.list': { from: ['sidebar', 'options'], args: Nothing },
  /** Keeps a prompt; one of the same id is changed. Errors: `invalid-message` where its name is taken or 200 are there. */
  'prompt.save': { from: ['options'], args: Prompt },
  'prompt.delete': { from: ['options'], args: v.strictObject({ id: Id }) },
  /** Adds those whose names are not taken, and changes none. */
  'prompt.import': { from: ['options'], args: v.strictObject({ prompts: Prompts }) },

  /** The keys that the browser keeps for Aside. */
  'shortcuts.get': { from: ['sidebar', 'options'], args: Nothing },
  /** Opens the browser's page where they are changed. Errors: `page-forbidden` where it opens that for no extension. */
  'shortcuts.change': { from: ['sidebar', 'options'], args: Nothing },

  /** The last events of channel, turns and session, oldest first. No token and no text is among them. */
  'diagnostics.get': { from: ['options'], args: Nothing },
  'diagnostics.clear': { from: ['options'], args: Nothing },

  /**
   * Reads the page in whose frame the sidebar stands; in the side panel, the one that is in front in its window. Errors:
   * `page-unreadable`, `page-forbidden`, `page-not-granted`, `page-never`.
   */
  'page.read': { from: ['sidebar'], args: v.strictObject({ part: PagePart }) },
  /** The same page, where the user has it always added; null elsewhere, and where it has no text. */
  'page.always': { from: ['sidebar'], args: Nothing },
  /** Title of that page, of which nothing else is read. Errors: `page-forbidden`, `page-never`. */
  'page.title': { from: ['sidebar'], args: Nothing },
  /**
   * Scrolls that page to a passage of it and marks it there. `url`: the page that the passage was read in. Errors:
   * `page-other`, `passage-gone`, `page-forbidden`.
   */
  'page.show': {
    from: ['sidebar'],
    args: v.strictObject({ url: v.pipe(v.string(), v.maxLength(4096)), passage: Passage }),
  },
  /** The site of that page, and what the user chose for it; null where it is no web page. */
  'access.get': { from: ['sidebar'], args: Nothing },
  /** Chooses for the site of that page. Errors: `page-forbidden`. */
  'access.set': { from: ['sidebar'], args: v.strictObject({ access: PageAccess }) },
  /** The sites that have a choice of their own. */
  'access.list': { from: ['options'], args: Nothing },
  'access.change': { from: ['options'], args: v.strictObject({ origin: Origin, access: PageAccess }) },
  /** What the user chose in the context menu of that page, until it is said to be done. */
  'wish.get': { from: ['sidebar'], args: Nothing },
  'wish.done': { from: ['sidebar'], args: v.strictObject({ id: Id }) },
} as const satisfies Record<string, { from: readonly SenderRole[]; args: v.GenericSchema }>;

export type CallName = keyof typeof CALLS;
export type CallArgs<C extends CallName> = v.InferInput<(typeof CALLS)[C]['args']>;
