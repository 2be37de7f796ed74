import type { ChatRequest } from '@/lib/contract/chat-request';
import type { AsideError, Result } from '@/lib/contract/errors';
import { explainNoAnswer } from '@/lib/contract/no-answer';
import type { ChatEvent } from './chat-event';
import { readJson } from './read-json';
import { readRefusal } from './read-refusal';
import { readStream } from './read-stream';

/** Where the API's tokens come from. */
export interface TokenSource {
  /** `refused`: an ID token that the API has just answered with 401. */
  tokens(options?: { refused?: string }): Promise<Result<{ idToken: string }>>;
  /** The API refuses fresh tokens too. */
  expire(): Promise<void>;
}

/** The chat API of the company's backend: `POST /chat` with the user's ID token. */
export class ChatApi {
  #url: string;
  #session: TokenSource;

  constructor(url: string, session: TokenSource) {
    this.#url = url;
    this.#session = session;
  }

  /**
   * Asks, and yields the answer as it comes; the last event is `finish` or `failed`, and nothing is thrown.
   * On 401 the session is refreshed once and the question asked once more. When `signal` fires it just ends.
   */
  async *ask(request: ChatRequest, signal: AbortSignal): AsyncGenerator<ChatEvent> {
    let arrived = false;
    try {
      const response = await this.#send(request, signal);
      if (!(response instanceof Response)) return yield { kind: 'failed', error: response };
      if (!response.ok) return yield* this.#explain(response);
      arrived = true;
      yield* readAnswer(response);
    } catch {
      if (!signal.aborted)
        yield { kind: 'failed', error: { code: arrived ? 'stream-broken' : explainNoAnswer() } };
    }
  }

  async #send(request: ChatRequest, signal: AbortSignal): Promise<Response | AsideError> {
    const first = await this.#session.tokens();
    if (!first.ok) return first.error;
    const response = await this.#post(request, first.value.idToken, signal);
    if (response.status !== 401) return response;
    await response.body?.cancel();
    const second = await this.#session.tokens({ refused: first.value.idToken });
    return second.ok ? this.#post(request, second.value.idToken, signal) : second.error;
  }

  #post(request: ChatRequest, idToken: string, signal: AbortSignal): Promise<Response> {
    return fetch(this.#url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${idToken}`,
        'content-type': 'application/json',
        accept: 'text/event-stream, application/json;q=0.9',
      },
      body: JSON.stringify(request),
      cache: 'no-store',
      credentials: 'omit',
      // The token must not follow a redirect to another address.
      redirect: 'error',
      signal,
    });
  }

  async *#explain(response: Response): AsyncGenerator<ChatEvent> {
    const error = await readRefusal(response, Date.now());
    if (error.code === 'session-expired') await this.#session.expire();
    yield { kind: 'failed', error };
  }
}

async function* readAnswer(response: Response): AsyncGenerator<ChatEvent> {
  const isStream = response.headers.get('content-type')?.includes('text/event-stream');
  if (isStream && response.body) yield* readStream(response.body);
  else yield* readJson(await response.text());
}
