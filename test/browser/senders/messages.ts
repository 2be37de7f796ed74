import { CALLS, type CallArgs, type CallName } from '@/lib/contract/calls';
import type { HostMessage } from '@/lib/contract/host';
import type { NewSession } from '@/lib/contract/session';
import { DEFAULT_SETTINGS } from '@/lib/contract/settings';

/** A message as it is sent: a call on a port, or one to the worker's `onMessage`. */
export type Said =
  | { name: CallName; call: CallName; args: unknown }
  | { name: HostMessage['kind']; message: HostMessage };

type HostExamples = { [M in HostMessage as M['kind']]: M };

/** What the examples name: a conversation that there is, and the tokens of a real sign-in. */
export interface Subjects {
  conversationId: string;
  /** The answer in it. */
  messageId: string;
  newSession: NewSession;
}

const PROMPT_ID = crypto.randomUUID();

/** Valid arguments for every call; a new row of `CALLS` without an example does not compile. */
const callExamples = ({
  conversationId,
  messageId,
  newSession,
}: Subjects): { [C in CallName]: CallArgs<C> } => ({
  'session.get': {},
  'session.online': {},
  'session.adopt': newSession,
  'session.tokens': {},
  'session.signOut': {},
  'session.signOutEverywhere': {},
  'session.deleteAccount': {},
  'signIn.open': {},
  'signIn.openTab': {},
  'signIn.company': {},
  'settings.get': {},
  'settings.set': DEFAULT_SETTINGS,
  'redaction.set': { leaveIn: [] },
  'sidebar.open': {},
  'sidebar.close': {},
  'sidebar.raise': {},
  'sidebar.toPanel': {},
  'sidebar.toTab': {},
  'site.here': {},
  'site.list': {},
  'site.keep': { site: 'https://stranger.example' },
  'site.forget': { site: 'https://stranger.example' },
  'layout.get': {},
  'layout.set': { side: 'left', width: 500 },
  'conversation.open': {},
  'conversation.new': { conversationId: crypto.randomUUID() },
  'conversation.show': { conversationId },
  'conversation.list': { limit: 50 },
  'conversation.search': { query: 'Fresnel', limit: 10 },
  'conversation.rename': { conversationId, title: 'Named by a stranger' },
  'conversation.pin': { conversationId, pinned: true },
  'conversation.delete': { which: [conversationId] },
  'conversation.export': { which: 'all', format: 'json' },
  'conversation.import': {
    text: '{"format":"aside-conversations","version":1,"exportedAt":"","conversations":[]}',
  },
  'draft.save': { conversationId, text: 'Said by a stranger' },
  'turn.start': { conversationId, requestId: crypto.randomUUID(), message: 'Asked by a stranger' },
  'turn.stop': { conversationId },
  'turn.retry': { conversationId, requestId: crypto.randomUUID() },
  'turn.preview': { conversationId, message: 'Asked by a stranger' },
  'message.show': { conversationId, messageId },
  'message.delete': { conversationId, messageId },
  'diagnostics.get': {},
  'diagnostics.clear': {},
  'prompt.list': {},
  'prompt.save': { id: PROMPT_ID, name: 'stranger', text: 'Written by a stranger' },
  'prompt.delete': { id: PROMPT_ID },
  'prompt.import': { prompts: [{ id: PROMPT_ID, name: 'stranger', text: 'Written by a stranger' }] },
  'shortcuts.get': {},
  'shortcuts.change': {},
  'page.read': { part: 'page' },
  'page.always': {},
  'page.title': {},
  'page.show': { url: 'https://stranger.example/', passage: { start: 'Passage' } },
  'access.get': {},
  'access.set': { access: 'never' },
  'access.list': {},
  'access.change': { origin: 'https://stranger.example', access: 'always' },
  'wish.get': {},
  'wish.done': { id: PROMPT_ID },
});

const hostExamples: HostExamples = {
  'host.mount': { kind: 'host.mount' },
  'host.resized': { kind: 'host.resized', width: 600 },
  'host.closed': { kind: 'host.closed', byUser: true },
  'host.blocked': { kind: 'host.blocked' },
};

/** What ends something (the session, the focus, the sender itself) comes last, so that the rest means something. */
const LAST: readonly CallName[] = [
  'session.adopt',
  'session.signOut',
  'session.signOutEverywhere',
  'session.deleteAccount',
  'conversation.new',
  'conversation.delete',
  'signIn.open',
  'signIn.openTab',
  'sidebar.toTab',
  'shortcuts.change',
  'sidebar.open',
  'sidebar.close',
  'signIn.company',
];

/** Every message of the contract that anybody can send to the worker, ready to be sent. */
export function allMessages(subjects: Subjects): Said[] {
  const examples = callExamples(subjects);
  const names = (Object.keys(CALLS) as CallName[]).sort((a, b) => LAST.indexOf(a) - LAST.indexOf(b));
  return [
    ...Object.values(hostExamples).map(message => ({ name: message.kind, message })),
    ...names.map(name => ({ name, call: name, args: examples[name] })),
  ];
}
