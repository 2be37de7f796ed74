import type { CALLS, CallName } from './calls';

/** The calls that a sidebar may make, and thus a page that has the user press on it unseen. */
type SidebarCall = {
  [C in CallName]: 'sidebar' extends (typeof CALLS)[C]['from'][number] ? C : never;
}[CallName];

/**
 * Which calls of the sidebar are acts: what they send, hand over or delete is not to be had back. They are made only
 * where the user saw what was pressed (`components/chat/guard`). The compiler asks for a row for each call.
 */
export const ACTS = {
  'session.get': false,
  'session.online': false,
  'settings.get': false,
  // From then on secrets of pages may be sent.
  'redaction.set': true,
  'signIn.open': false,
  'sidebar.close': false,
  'sidebar.raise': false,
  // What is shown is the same, only elsewhere.
  'sidebar.toPanel': false,
  'sidebar.toTab': false,
  'layout.get': false,
  'layout.set': false,
  'conversation.open': false,
  'conversation.new': false,
  'conversation.show': false,
  'conversation.list': false,
  'conversation.search': false,
  // It can be had back, and is also made when the field is left for the page.
  'conversation.rename': false,
  'conversation.pin': false,
  'conversation.delete': true,
  'conversation.export': false,
  'draft.save': false,
  'turn.start': true,
  'turn.retry': true,
  // Ends what was sent; a user who cannot get at it is worse off.
  'turn.stop': false,
  'turn.preview': false,
  'message.show': false,
  'message.delete': true,
  'page.read': true,
  // What the user chose once for the site; it is seen before it is sent.
  'page.always': false,
  // It scrolls the page, and tells it no more than which of its own passages.
  'page.show': false,
  'access.get': false,
  'access.set': true,
  // All of these end in the draft, which is seen before it is sent.
  'page.title': false,
  'prompt.list': false,
  'wish.get': false,
  'wish.done': false,
  'shortcuts.get': false,
  // Shows a page of the browser's own, where it asks the user itself.
  'shortcuts.change': false,
} as const satisfies Record<SidebarCall, boolean>;
