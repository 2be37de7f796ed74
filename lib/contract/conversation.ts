import type { FinishReason } from './chat-request';
import type { AsideError } from './errors';
import type { PageContext } from './page-context';

/** `queued`: waits for the answer before it. `streaming`: asked, and not ended yet. */
export type MessageStatus = 'queued' | 'streaming' | 'done' | 'stopped' | 'failed';

/** A page or a link that the answer rests on. */
export interface Source {
  url: string;
  title?: string;
}

export interface Message {
  id: string;
  role: 'user' | 'assistant';
  /** The message that this one follows; absent for a first one. */
  parentId?: string;
  /** All versions of this message (what follows the same parent), oldest first; only where there are several. */
  versions?: string[];
  content: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  status: MessageStatus;
  finishReason?: FinishReason;
  /** Why the answer failed; only with status `failed`. */
  error?: AsideError;
  /** The question is sent again by itself then (milliseconds since 1970); only while `streaming`, and never stored. */
  waiting?: { error: AsideError; until: number };
  /** What of the page was sent with this question. */
  page?: PageContext;
  sources?: Source[];
}

/** A conversation as a list shows it. Times are milliseconds since 1970. */
export interface ConversationSummary {
  id: string;
  title: string;
  createdAt: number;
  updatedAt: number;
  pinned: boolean;
}

/** `messages` are those of the versions that the user chose, first to last; others stay reachable by `versions`. */
export interface Conversation extends ConversationSummary {
  messages: Message[];
}

/**
 * A message in which a search found something, or a title. `snippet` is plain text around it, or the title, and `marks`
 * are the places in it that were looked for: where each begins and ends, in UTF-16 code units.
 */
export interface SearchHit {
  conversationId: string;
  title: string;
  updatedAt: number;
  /** Absent where it is the title that was found. */
  messageId?: string;
  snippet: string;
  marks: [start: number, end: number][];
}

/** A file for the user. */
export interface ExportedFile {
  name: string;
  type: 'text/markdown' | 'application/json';
  text: string;
}
