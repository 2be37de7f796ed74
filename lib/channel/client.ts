import type { CallArgs, CallName, CallResults } from '@/lib/contract/calls';
import type { Result } from '@/lib/contract/errors';
import type { Pushes, PushName } from '@/lib/contract/pushes';

/** A view's line to the worker. It reconnects by itself; calls under way are then made again (all are idempotent). */
export interface Channel {
  /** `welcome` once the worker accepted this view; `refused` is final. */
  readonly accepted: Promise<'welcome' | 'refused'>;
  /** Resolves when the extension was updated or removed under this view. From then on every call fails with `outdated`. */
  readonly outdated: Promise<void>;
  call<C extends CallName>(name: C, args: CallArgs<C>): Promise<Result<CallResults[C]>>;
  /** Returns the function that stops listening. */
  on<P extends PushName>(name: P, listener: (data: Pushes[P]) => void): () => void;
  /** Called after each reconnection, when pushes may have been missed. Returns the function that stops listening. */
  onReconnect(listener: () => void): () => void;
  /** Says whether the view waits for pushes, so that a dead line has to be noticed within seconds. */
  watch(isWaiting: boolean): void;
}

export { connect } from './connect';
