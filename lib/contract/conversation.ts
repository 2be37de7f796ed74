import type { FinishReason } from './chat-request';
import type { AsideError } from './errors';
import type { PageContext } from './page-context';

export type MessageStatus = 'streaming' | 'done' | 'stopped' | 'failed';

/** A page or a link that the answer rests on. */
export interface Source {
  url: string;
  title?: string;
}

export interface Message {
  id: string;
  role: 'user' | 'assistant';
  content: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  status: MessageStatus;
  finishReason?: FinishReason;
  /** Why the answer failed; only with status `failed`. */
  error?: AsideError;
  /** What of the page was sent with this question. */
  page?: PageContext;
  sources?: Source[];
}

export interface Conversation {
  id: string;
  title: string;
  createdAt: number;
  updatedAt: number;
  messages: Message[];
}
