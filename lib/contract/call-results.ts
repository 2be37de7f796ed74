import type { ChatRequest } from './chat-request';
import type { Conversation, ConversationSummary, ExportedFile, SearchHit } from './conversation';
import type { DiagnosticEvent } from './diagnostics';
import type { Layout } from './layout';
import type { SiteAccess } from './page-access';
import type { PageContext } from './page-context';
import type { Prompt, PromptImport } from './prompts';
import type { Session, ShortLivedTokens } from './session';
import type { Settings } from './settings';
import type { BrowserShortcuts } from './shortcuts';
import type { PlaceHere, Site } from './sites';
import type { Wish } from './wish';

/** A conversation as a view first sees it, with the draft that belongs to it. */
export interface OpenConversation {
  conversation: Conversation;
  draft: string;
}

/** What a question takes along. */
export interface TurnPreview {
  request: ChatRequest;
  /** Earlier messages that do not fit any more, and are left out. */
  dropped: number;
  /** Size of all that is sent, in tokens, estimated. */
  tokens: number;
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
  'redaction.set': null;
  'sidebar.open': null;
  'sidebar.close': null;
  'sidebar.raise': null;
  'sidebar.toPanel': null;
  'sidebar.toTab': null;
  'site.here': PlaceHere;
  'site.list': Site[];
  'site.keep': null;
  'site.forget': null;
  'layout.get': Layout;
  'layout.set': null;
  'conversation.open': OpenConversation;
  'conversation.new': OpenConversation;
  'conversation.show': OpenConversation;
  'conversation.list': { conversations: ConversationSummary[]; more: boolean };
  'conversation.search': SearchHit[];
  'conversation.rename': null;
  'conversation.pin': null;
  'conversation.delete': null;
  'conversation.export': ExportedFile;
  /** Conversations: those that are new here, that were here already, and that could not be read. */
  'conversation.import': { added: number; known: number; damaged: number };
  'draft.save': null;
  'turn.start': null;
  'turn.stop': null;
  'turn.retry': null;
  'turn.preview': TurnPreview;
  'message.show': null;
  'message.delete': null;
  'diagnostics.get': DiagnosticEvent[];
  'diagnostics.clear': null;
  'prompt.list': Prompt[];
  'prompt.save': null;
  'prompt.delete': null;
  'prompt.import': PromptImport;
  'shortcuts.get': BrowserShortcuts;
  'shortcuts.change': null;
  'page.read': PageContext;
  'page.always': PageContext | null;
  'page.title': string;
  'page.show': null;
  'access.get': SiteAccess | null;
  'access.set': null;
  'access.list': SiteAccess[];
  'access.change': null;
  'wish.get': Wish | null;
  'wish.done': null;
}
