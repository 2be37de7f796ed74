import type { AsideError } from '@/lib/contract/errors';
import { type BackendHealth, backendHealthItem } from '@/lib/storage/backend-items';

/** Questions that have to fail in a row, each after its own retries. */
const THRESHOLD = 4;
/** Milliseconds. The first pause; each further one is twice as long, up to the longest. */
const PAUSE = { first: 15_000, longest: 5 * 60_000 };
/** How long one question may find out whether the backend is back, in milliseconds, before another may. */
const PROBE = 60_000;

/**
 * Leaves a backend alone that failed several times in a row: questions then fail at once, and after the pause one is let
 * through to find out. The state is stored, so that it does not end with the worker.
 * Source: https://learn.microsoft.com/azure/architecture/patterns/circuit-breaker
 */
export class CircuitBreaker {
  #url: string;

  constructor(chatUrl: string) {
    this.#url = chatUrl;
  }

  /** `paused` while the backend is left alone; `probe` for the one question that finds out whether it is back. */
  enter(now = Date.now()): Promise<'open' | 'probe' | AsideError> {
    return this.#change<'open' | 'probe' | AsideError>(health => {
      if (health.failures < THRESHOLD) return [health, 'open'];
      if (health.until <= now) return [{ ...health, until: now + PROBE }, 'probe'];
      const retryAfterSeconds = Math.ceil((health.until - now) / 1000);
      return [health, { code: 'paused', retryAfterSeconds }];
    });
  }

  /** The backend answered. */
  succeed(): Promise<void> {
    return this.#change(health => [health.failures === 0 ? health : undefined, undefined]);
  }

  /** A question was given up because the backend failed. */
  fail(now = Date.now()): Promise<void> {
    return this.#change(({ failures }) => {
      const over = failures + 1 - THRESHOLD;
      const pause = over < 0 ? 0 : Math.min(PAUSE.longest, PAUSE.first * 2 ** over);
      return [{ failures: failures + 1, until: now + pause }, undefined];
    });
  }

  /** One change after another. The same state again is not written; none at all is removed. */
  #change<T>(change: (health: BackendHealth) => [BackendHealth | undefined, T]): Promise<T> {
    return navigator.locks.request(`aside.backend.${this.#url}`, async () => {
      const item = backendHealthItem(this.#url);
      const before = await item.getValue();
      const [after, value] = change(before);
      if (after === undefined) await item.removeValue();
      else if (after !== before) await item.setValue(after);
      return value;
    });
  }
}
