import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { CallArgs, CallName, CallResults } from '@/lib/contract/calls';
import { fail, type Result } from '@/lib/contract/errors';
import { PORT_NAME, WorkerFrame } from '@/lib/contract/frames';
import type { Pushes, PushName } from '@/lib/contract/pushes';
import type { Channel } from './client';
import { Listeners } from './listeners';

/**
 * How long a worker has to answer `hello`, in milliseconds; doubled each time, up to eight times this. Chromium may hand
 * a new port to a worker that is just ending: such a port never says anything, not even that it is closed.
 */
const HELLO_DEADLINE = 1000;

interface Pending {
  frame: { kind: 'call'; id: number; call: string; args: unknown };
  settle: (result: unknown) => void;
}

/** Opens a view's line to the worker. `ticket` is what the content script put into the frame's address. */
export const connect = (ticket?: string): Channel => new PortChannel(ticket);

/**
 * The worker may end at any time, which closes the port: a new port is opened (that starts the worker again) and the
 * calls that had no answer are made again; so it is where `hello` is not answered in time. A page that comes back from
 * the back/forward cache holds a port that is dead without saying so
 * (https://developer.chrome.com/blog/bfcache-extension-messaging-changes), hence `pageshow`.
 */
class PortChannel implements Channel {
  #ticket: string | undefined;
  #port: Runtime.Port | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #state: 'connecting' | 'welcome' | 'refused' = 'connecting';
  #accepted = Promise.withResolvers<'welcome' | 'refused'>();
  #welcomes = 0;
  #failures = 0;
  #nextId = 1;
  #pending = new Map<number, Pending>();
  #pushes = new Listeners<{ push: string; data: unknown }>();
  #reconnections = new Listeners<void>();

  constructor(ticket: string | undefined) {
    this.#ticket = ticket;
    this.#open();
    addEventListener('pageshow', event => {
      if (event.persisted) this.#open();
    });
    // Chromium fires this event in windows, and not in workers (measured in 156).
    addEventListener('online', () => void this.call('session.online', {}));
  }

  get accepted() {
    return this.#accepted.promise;
  }

  call<C extends CallName>(call: C, args: CallArgs<C>): Promise<Result<CallResults[C]>> {
    if (this.#state === 'refused') return Promise.resolve(fail('refused'));
    const { promise, resolve } = Promise.withResolvers<Result<CallResults[C]>>();
    const frame: Pending['frame'] = { kind: 'call', id: this.#nextId++, call, args };
    // The answer comes from our own worker, which is held to the type by its handlers.
    this.#pending.set(frame.id, { frame, settle: result => resolve(result as Result<CallResults[C]>) });
    if (this.#state === 'welcome') this.#port?.postMessage(frame);
    return promise;
  }

  on<P extends PushName>(name: P, listener: (data: Pushes[P]) => void): () => void {
    return this.#pushes.add(({ push, data }) => {
      if (push === name) listener(data as Pushes[P]);
    });
  }

  onReconnect(listener: () => void): () => void {
    return this.#reconnections.add(listener);
  }

  #open(): void {
    // After an update or an uninstall there is no worker to talk to.
    if (this.#state === 'refused' || !browser.runtime?.id) return;
    this.#state = 'connecting';
    this.#port?.disconnect();
    const port = browser.runtime.connect({ name: PORT_NAME });
    this.#port = port;
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(
      () => {
        this.#failures++;
        this.#open();
      },
      HELLO_DEADLINE * 2 ** Math.min(3, this.#failures),
    );
    port.onMessage.addListener(data => this.#receive(data));
    port.onDisconnect.addListener(() => {
      if (this.#port !== port) return;
      this.#port = undefined;
      clearTimeout(this.#deadline);
      // A worker that dies while it starts must not be started again without a pause.
      const pause = this.#state === 'welcome' ? 0 : Math.min(5000, 50 * 2 ** this.#failures++);
      setTimeout(() => this.#port ?? this.#open(), pause);
    });
    port.postMessage({ kind: 'hello', ...(this.#ticket && { ticket: this.#ticket }) });
  }

  #receive(data: unknown): void {
    const parsed = v.safeParse(WorkerFrame, data);
    if (!parsed.success) return;
    const frame = parsed.output;
    if (frame.kind === 'push') this.#pushes.emit(frame);
    if (frame.kind === 'result') this.#settle(frame.id, frame.result);
    if (frame.kind === 'welcome') this.#welcome();
    if (frame.kind === 'refused') this.#refuse();
  }

  #welcome(): void {
    this.#state = 'welcome';
    this.#failures = 0;
    clearTimeout(this.#deadline);
    for (const { frame } of this.#pending.values()) this.#port?.postMessage(frame);
    this.#accepted.resolve('welcome');
    if (this.#welcomes++ > 0) this.#reconnections.emit();
  }

  #refuse(): void {
    this.#state = 'refused';
    clearTimeout(this.#deadline);
    for (const id of [...this.#pending.keys()]) this.#settle(id, fail('refused'));
    this.#accepted.resolve('refused');
  }

  #settle(id: number, result: unknown): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    pending?.settle(result);
  }
}
