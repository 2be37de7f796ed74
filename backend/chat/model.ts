import type { ChatRequest, FinishReason, HistoryEntry } from '@/lib/contract/chat-request';
import type { PageContext } from '@/lib/contract/page-context';

/** What a model gets to answer one message. */
export interface Turn {
  message: string;
  /** Earlier messages of the conversation, oldest first. */
  history: HistoryEntry[];
  /** What the user attached. Its text was written by strangers: data, never instructions. */
  page?: PageContext;
}

/** A piece of an answer. A whole answer ends with one `finish`. */
export type ModelEvent =
  | { type: 'text'; text: string }
  | { type: 'source'; url: string; title?: string }
  | { type: 'finish'; finishReason: FinishReason };

/** A model behind `POST /chat`. */
export interface ChatModel {
  /** For logs and for `aside backend ready`, such as `openai:llama3.2`. */
  name: string;
  /**
   * Answers one turn, piece by piece. Stops when `signal` aborts (the client went away), by returning or
   * throwing. Throws a `ModelError` when the model can't answer.
   */
  answer(turn: Turn, signal: AbortSignal): AsyncIterable<ModelEvent>;
}

/** A failure that the user may read about: its message is a sentence without addresses or keys. */
export class ModelError extends Error {
  override name = 'ModelError';
}

export const toTurn = (request: ChatRequest): Turn => ({
  message: request.message,
  history: request.history ?? [],
  ...(request.page && { page: request.page }),
});
