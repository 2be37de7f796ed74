import type { Channel } from '@/lib/channel/client';
import type { CallArgs, CallName, CallResults } from '@/lib/contract/calls';
import type { Result } from '@/lib/contract/errors';
import type { Pushes, PushName } from '@/lib/contract/pushes';

type Answers = {
  [C in CallName]?: (args: CallArgs<C>) => Result<CallResults[C]> | Promise<Result<CallResults[C]>>;
};

/** The worker's end of a channel in the hands of a test: it says what each call is answered, and pushes what it likes. */
export class ScriptedChannel implements Channel {
  readonly accepted: Promise<'welcome' | 'refused'>;
  readonly outdated: Promise<void>;
  /** The extension is updated under the view. */
  readonly update: () => void;
  /** Whether the view waits for pushes. */
  isWatched = false;
  /** Every call made, in order. */
  readonly calls: { name: CallName; args: unknown }[] = [];
  #answers: Answers;
  #listeners = new Map<PushName, Set<(data: never) => void>>();
  #reconnections = new Set<() => void>();

  constructor(answers: Answers, access: 'welcome' | 'refused' = 'welcome') {
    this.#answers = answers;
    this.accepted = Promise.resolve(access);
    const outdated = Promise.withResolvers<void>();
    this.outdated = outdated.promise;
    this.update = outdated.resolve;
  }

  /** A call without an answer stays without one, as with a worker that is gone. */
  call<C extends CallName>(name: C, args: CallArgs<C>): Promise<Result<CallResults[C]>> {
    this.calls.push({ name, args });
    const answer: Answers[C] = this.#answers[name];
    return answer ? Promise.resolve(answer(args)) : new Promise(() => {});
  }

  on<P extends PushName>(name: P, listener: (data: Pushes[P]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  onReconnect(listener: () => void): () => void {
    this.#reconnections.add(listener);
    return () => this.#reconnections.delete(listener);
  }

  watch(isWaiting: boolean): void {
    this.isWatched = isWaiting;
  }

  push<P extends PushName>(name: P, data: Pushes[P]): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(data as never);
  }

  reconnect(): void {
    for (const listener of this.#reconnections) listener();
  }

  /** Says from now on what a call is answered. */
  answer(answers: Answers): void {
    Object.assign(this.#answers, answers);
  }

  /** Arguments of the calls of one name. */
  argsOf<C extends CallName>(name: C): CallArgs<C>[] {
    return this.calls.filter(call => call.name === name).map(call => call.args as CallArgs<C>);
  }
}
