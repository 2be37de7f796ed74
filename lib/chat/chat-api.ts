import type { ChatRequest } from '@/lib/contract/chat-request';
import { isEnding } from '@/lib/contract/is-ending';
import { resumableItem } from '@/lib/storage/backend-items';
import { askOnce, type Outcome, type Try } from './ask-once';
import type { AskOptions, ChatEvent } from './chat-event';
import { CircuitBreaker } from './circuit-breaker';
import { Pauses } from './pauses';
import { planRetry } from './plan-retry';
import { Progress } from './progress';
import type { TokenSource } from './send-question';
import { stopTurn } from './stop-turn';

/** The chat API of the company's backend: `POST /chat` with the user's ID token. */
export class ChatApi {
  #url: string;
  #session: TokenSource;
  #resumable: boolean;
  #breaker: CircuitBreaker;
  #pauses = new Pauses();

  /** `resumable`: what the build knows of the backend, until its first answer tells. */
  constructor(url: string, session: TokenSource, { resumable = false }: { resumable?: boolean } = {}) {
    this.#url = url;
    this.#session = session;
    this.#resumable = resumable;
    this.#breaker = new CircuitBreaker(url);
  }

  /**
   * Asks, and yields the answer as it comes; the last event is `finish` or `failed`, and nothing is thrown but
   * in a worker that is being ended. When `signal` fires it just ends. What can be asked again without anything running twice is asked again (see `planRetry`), after a
   * `waiting`; each time that the backend takes the question there is an `accepted`. With `resume`, what is already
   * there is not yielded again, and a backend that cannot go on is not asked: `interrupted`.
   */
  async *ask(request: ChatRequest, { signal, resume }: AskOptions): AsyncGenerator<ChatEvent> {
    let [known, way] = await Promise.all([resume?.resumable ?? this.#resumes(), this.#breaker.enter()]);
    if (resume && !known) {
      return yield { kind: 'failed', error: { code: 'interrupted', requestId: request.requestId } };
    }
    const progress = new Progress(request, known, resume);
    while (!signal.aborted) {
      const outcome = typeof way === 'object' ? { error: way } : yield* this.#try(request, progress, signal);
      if (!outcome.error || signal.aborted) return;
      progress.fail(outcome.error);
      const error = { requestId: request.requestId, ...outcome.error };
      const wait = way === 'probe' && !outcome.alive ? undefined : planRetry(error, progress);
      if (wait === undefined) {
        if (outcome.alive === false && error.code !== 'offline') await this.#breaker.fail();
        // What the model would still say is paid for, and nobody reads it.
        if (error.code === 'answer-too-long' && request.requestId) void this.stop(request.requestId);
        return yield { kind: 'failed', error };
      }
      const told = error.retryAfterSeconds !== undefined;
      progress.waited ||= told && error.code !== 'paused';
      yield { kind: 'waiting', error, milliseconds: wait };
      await this.#pauses.wait(wait, { signal, early: !told });
      way = await this.#breaker.enter();
    }
  }

  /**
   * Ends a turn at a backend that keeps turns, so that the model stops. Elsewhere nothing is sent. False where the backend
   * did not hear of it.
   */
  async stop(requestId: string): Promise<boolean> {
    return !(await this.#resumes()) || stopTurn(this.#url, requestId, this.#session);
  }

  /** The network is back: what waits for it is asked again now. */
  online(): void {
    this.#pauses.endEarly();
  }

  async *#try(
    request: ChatRequest,
    progress: Progress,
    signal: AbortSignal,
  ): AsyncGenerator<ChatEvent, Outcome> {
    const onAnswer: Try['onAnswer'] = ({ status, resumes }) => {
      if (status < 500) this.#breaker.succeed().catch(reportDefect);
      if (resumes !== undefined) this.#learn(resumes).catch(reportDefect);
    };
    try {
      const session = this.#session;
      return yield* askOnce({ url: this.#url, request, progress, signal, session, onAnswer });
    } catch (error) {
      if (isEnding(error)) throw error;
      if (!signal.aborted) reportDefect(error);
      return { error: { code: 'internal' } };
    }
  }

  async #resumes(): Promise<boolean> {
    return (await resumableItem(this.#url).getValue()) ?? this.#resumable;
  }

  async #learn(resumes: boolean): Promise<void> {
    if ((await this.#resumes()) !== resumes) await resumableItem(this.#url).setValue(resumes);
  }
}

const reportDefect = (error: unknown) => console.error('Aside: the chat API', error);
