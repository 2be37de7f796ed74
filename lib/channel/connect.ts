import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { CallArgs, CallName, CallResults } from '@/lib/contract/calls';
import { fail, type Result } from '@/lib/contract/errors';
import { WorkerFrame } from '@/lib/contract/frames';
import type { Pushes, PushName } from '@/lib/contract/pushes';
import { BUILD_VERSION } from '@/lib/contract/version';
import type { Channel } from './client';
import { close, isAttached, onAwake, onClosed, openPort, post } from './extension-line';
import { Heartbeat } from './heartbeat';
import { Listeners } from './listeners';
import { PendingCalls } from './pending-calls';

/**
 * How long a worker has to answer `hello`, in milliseconds; doubled each time, up to eight times this. Chromium may hand
 * a new port to a worker that is just ending: such a port never says anything, not even that it is closed.
 */
const HELLO_DEADLINE = 1000;
/** Chromium ends a worker after 30 s of silence: a port that closes sooner was closed by something else. */
const IDLE_FOR = 25_000;
/**
 * How often a view without a worker looks whether it is still part of the extension, in milliseconds. When that ends its
 * port closes, some moments before `runtime.id` goes, and nothing tells of the latter (measured in Chromium 156).
 */
const LOOK_EVERY = 200;

/** Opens a view's line to the worker. `ticket` is what the content script put into the frame's address. */
export const connect = (ticket?: string): Channel => new PortChannel(ticket);

/**
 * The view's side of the protocol that `lib/contract/frames.ts` describes. A page that comes back from the back/forward
 * cache holds a port that is dead without saying so
 * (https://developer.chrome.com/blog/bfcache-extension-messaging-changes), hence `pageshow`.
 */
class PortChannel implements Channel {
  #ticket: string | undefined;
  #port: Runtime.Port | undefined;
  #state: 'connecting' | 'welcome' | 'asleep' | 'refused' | 'outdated' = 'connecting';
  #accepted = Promise.withResolvers<'welcome' | 'refused'>();
  #outdated = Promise.withResolvers<void>();
  #welcomes = 0;
  #failures = 0;
  /** When something was last said on the port or by a new worker, milliseconds since 1970. */
  #lastSign = 0;
  #isWaiting = false;
  #calls = new PendingCalls();
  #pushes = new Listeners<{ push: string; data: unknown }>();
  #reconnections = new Listeners<void>();
  /** Hello's deadline, or the pause before the next port. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setInterval> | undefined;
  #heartbeat = new Heartbeat({
    ping: () => post(this.#port, { kind: 'ping' }),
    onSilence: () => this.#open(),
  });

  constructor(ticket: string | undefined) {
    this.#ticket = ticket;
    this.#open();
    addEventListener('pageshow', event => {
      if (event.persisted) this.#open();
    });
    // Chromium fires this event in windows, and not in workers (measured in 156).
    addEventListener('online', () => void this.call('session.online', {}));
    onAwake(() => {
      this.#lastSign = Date.now();
      if (this.#state === 'asleep') this.#open();
    });
  }

  get accepted() {
    return this.#accepted.promise;
  }

  get outdated() {
    return this.#outdated.promise;
  }

  async call<C extends CallName>(call: C, args: CallArgs<C>): Promise<Result<CallResults[C]>> {
    if (this.#state === 'refused' || this.#state === 'outdated') return fail(this.#state);
    const { frame, result } = this.#calls.add(call, args);
    if (this.#state === 'welcome') {
      this.#lastSign = Date.now();
      post(this.#port, frame);
    }
    if (this.#state === 'asleep') this.#open();
    this.#beat();
    // The row's handler answers with what the row says.
    return result as Promise<Result<CallResults[C]>>;
  }

  on<P extends PushName>(name: P, listener: (data: Pushes[P]) => void): () => void {
    return this.#pushes.add(({ push, data }) => {
      if (push === name) listener(data as Pushes[P]);
    });
  }

  onReconnect(listener: () => void): () => void {
    return this.#reconnections.add(listener);
  }

  watch(isWaiting: boolean): void {
    this.#isWaiting = isWaiting;
    this.#beat();
  }

  /** Opens a port in the place of the one that there is. */
  #open(): void {
    if (this.#state === 'refused' || this.#state === 'outdated') return;
    this.#leave('connecting');
    const port = openPort();
    if (port) this.#greet(port);
    else this.#end('outdated');
  }

  #greet(port: Runtime.Port): void {
    this.#port = port;
    const deadline = HELLO_DEADLINE * 2 ** Math.min(3, this.#failures);
    this.#timer = setTimeout(() => {
      this.#failures++;
      this.#open();
    }, deadline);
    port.onMessage.addListener(data => {
      if (this.#port === port) this.#receive(data);
    });
    onClosed(port, () => {
      if (this.#port === port) this.#closed();
    });
    post(port, {
      kind: 'hello',
      version: BUILD_VERSION,
      ...(this.#ticket !== undefined && { ticket: this.#ticket }),
    });
  }

  /** The port was closed by the other side, or by the browser. */
  #closed(): void {
    const wasIdle = this.#state === 'welcome' && !this.#isNeeded() && Date.now() - this.#lastSign > IDLE_FOR;
    // A worker that dies while it starts must not be started again without a pause.
    const pause = this.#state === 'welcome' ? 0 : Math.min(5000, 50 * 2 ** this.#failures++);
    this.#leave(wasIdle ? 'asleep' : 'connecting');
    if (!isAttached()) this.#end('outdated');
    else if (!wasIdle) this.#timer = setTimeout(() => this.#open(), pause);
  }

  /** Gives up the port, if there is one. */
  #leave(state: 'connecting' | 'asleep' | 'refused' | 'outdated'): void {
    this.#state = state;
    clearInterval(this.#look);
    if (state === 'connecting' || state === 'asleep') {
      this.#look = setInterval(() => isAttached() || this.#end('outdated'), LOOK_EVERY);
    }
    close(this.#port);
    this.#port = undefined;
    clearTimeout(this.#timer);
    this.#heartbeat.stop();
  }

  #receive(data: unknown): void {
    const parsed = v.safeParse(WorkerFrame, data);
    if (!parsed.success) return;
    const frame = parsed.output;
    this.#lastSign = Date.now();
    this.#heartbeat.heard();
    if (frame.kind === 'push') this.#pushes.emit(frame);
    if (frame.kind === 'result') this.#calls.settle(frame.id, frame.result);
    if (frame.kind === 'refused') this.#end('refused');
    if (frame.kind === 'welcome' && frame.version === BUILD_VERSION) this.#welcome();
    else if (frame.kind === 'welcome') this.#end('outdated');
    this.#beat();
  }

  #welcome(): void {
    this.#state = 'welcome';
    this.#failures = 0;
    clearTimeout(this.#timer);
    clearInterval(this.#look);
    for (const frame of this.#calls.frames) post(this.#port, frame);
    this.#accepted.resolve('welcome');
    if (this.#welcomes++ > 0) this.#reconnections.emit();
  }

  #end(state: 'refused' | 'outdated'): void {
    this.#leave(state);
    this.#calls.failAll(state);
    if (state === 'refused') this.#accepted.resolve(state);
    else this.#outdated.resolve();
  }

  #isNeeded(): boolean {
    return this.#isWaiting || this.#calls.any;
  }

  #beat(): void {
    if (this.#state === 'welcome' && this.#isNeeded()) this.#heartbeat.start();
    else this.#heartbeat.stop();
  }
}
