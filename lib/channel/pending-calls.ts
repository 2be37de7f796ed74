import type { ErrorCode, Result } from '@/lib/contract/errors';
import { fail } from '@/lib/contract/errors';
import type { ViewFrame } from '@/lib/contract/frames';

type CallFrame = Extract<ViewFrame, { kind: 'call' }>;

/** The calls of a view that have no result yet, in the order in which they were made. */
export class PendingCalls {
  #nextId = 1;
  #pending = new Map<number, { frame: CallFrame; settle: (result: Result<unknown>) => void }>();

  get any(): boolean {
    return this.#pending.size > 0;
  }

  get frames(): CallFrame[] {
    return [...this.#pending.values()].map(({ frame }) => frame);
  }

  add(call: string, args: unknown): { frame: CallFrame; result: Promise<Result<unknown>> } {
    const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
    const frame: CallFrame = { kind: 'call', id: this.#nextId++, call, args };
    this.#pending.set(frame.id, { frame, settle: resolve });
    return { frame, result: promise };
  }

  /** A second result of the same call is none. */
  settle(id: number, result: unknown): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    // It comes from our own worker, which is held to the type by its handlers.
    pending?.settle(result as Result<unknown>);
  }

  failAll(code: ErrorCode): void {
    for (const { id } of this.frames) this.settle(id, fail(code));
  }
}
