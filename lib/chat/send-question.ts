import type { ChatRequest } from '@/lib/contract/chat-request';
import type { AsideError, Result } from '@/lib/contract/errors';
import { explainNoAnswer } from '@/lib/contract/no-answer';
import { StalledError, within } from './read-bytes';

/** Where the API's tokens come from. */
export interface TokenSource {
  /** `refused`: an ID token that the API has just answered with 401. */
  tokens(options?: { refused?: string }): Promise<Result<{ idToken: string }>>;
  /** The API refuses fresh tokens too. */
  expire(): Promise<void>;
}

export interface Question {
  url: string;
  request: ChatRequest;
  lastEventId: string | undefined;
  /** Milliseconds until the headers of the answer have to be here. */
  patience: number;
  signal: AbortSignal;
}

/** The headers of an answer, or why there is none: `line` tells the chat API's failures from the session's. */
export type Sent = Response | { error: AsideError; line: boolean };

/**
 * Asks; on 401 the session is refreshed once and the question asked once more. Errors: those of the session; `offline`,
 * `backend-unreachable` and `timed-out` of the line.
 * @throws AbortError
 */
export async function sendQuestion(question: Question, session: TokenSource): Promise<Sent> {
  const first = await session.tokens();
  if (!first.ok) return { error: first.error, line: false };
  const sent = await post(question, first.value.idToken);
  if (!(sent instanceof Response) || sent.status !== 401) return sent;
  await sent.body?.cancel();
  const second = await session.tokens({ refused: first.value.idToken });
  return second.ok ? post(question, second.value.idToken) : { error: second.error, line: false };
}

async function post(question: Question, idToken: string): Promise<Sent> {
  const { url, request, lastEventId, patience, signal } = question;
  const late = new AbortController();
  // Where the network went away only meanwhile, the question may have arrived.
  const before = explainNoAnswer();
  try {
    const answer = fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${idToken}`,
        'content-type': 'application/json',
        accept: 'text/event-stream, application/json;q=0.9',
        ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      },
      body: JSON.stringify(request),
      cache: 'no-store',
      credentials: 'omit',
      // The token must not follow a redirect to another address.
      redirect: 'manual',
      signal: AbortSignal.any([signal, late.signal]),
    });
    return await within(patience, answer);
  } catch (error) {
    if (signal.aborted) throw error;
    late.abort();
    const unsent = before === 'offline' && explainNoAnswer() === 'offline';
    const code = unsent ? 'offline' : 'backend-unreachable';
    return { error: { code: error instanceof StalledError ? 'timed-out' : code }, line: true };
  }
}
