import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { fail, type Result } from '@/lib/contract/errors';
import { UnreadableCall, ViewFrame, type WorkerFrame } from '@/lib/contract/frames';
import { BUILD_VERSION } from '@/lib/contract/version';
import type { View, ViewIdentity } from '@/lib/contract/view';
import type { Views } from './views';

type Hello = Extract<ViewFrame, { kind: 'hello' }>;

const WELCOME: WorkerFrame = { kind: 'welcome', version: BUILD_VERSION };

export interface ViewPortOptions {
  views: Views;
  identify: (ticket: string | undefined) => Promise<ViewIdentity | undefined>;
  answer: (call: string, args: unknown, view: View) => Promise<Result<unknown>>;
}

/**
 * The worker's end of one view's port. Whoever is nobody, or speaks out of turn, is told `refused` and loses the port,
 * so that what a stranger opens is not kept.
 */
export class ViewPort {
  #port: Runtime.Port;
  #options: ViewPortOptions;
  #state: 'new' | 'greeted' | 'closed' = 'new';
  #view: View | undefined;

  constructor(port: Runtime.Port, options: ViewPortOptions) {
    this.#port = port;
    this.#options = options;
    port.onMessage.addListener(data => this.#receive(data));
    port.onDisconnect.addListener(() => this.#end());
  }

  async #receive(data: unknown): Promise<void> {
    const frame = v.safeParse(ViewFrame, data);
    const view = this.#view;
    if (!view) {
      if (frame.success && frame.output.kind === 'hello' && this.#state === 'new') {
        await this.#greet(frame.output);
      } else this.#refuse();
    } else if (frame.success && frame.output.kind === 'call') {
      const { id, call, args } = frame.output;
      this.#send({ kind: 'result', id, result: await this.#options.answer(call, args, view) });
    } else if (frame.success && frame.output.kind === 'ping') {
      this.#send({ kind: 'pong' });
    } else {
      const unreadable = v.safeParse(UnreadableCall, data);
      if (!unreadable.success) return this.#refuse();
      this.#send({ kind: 'result', id: unreadable.output.id, result: fail('invalid-message') });
    }
  }

  async #greet({ ticket, version = BUILD_VERSION }: Hello): Promise<void> {
    this.#state = 'greeted';
    const identity = await this.#options.identify(ticket);
    if (this.#isClosed()) return;
    if (!identity) return this.#refuse();
    if (version !== BUILD_VERSION) return this.#dismiss();
    this.#view = { ...identity, push: (push, data) => this.#send({ kind: 'push', push, data }) };
    this.#options.views.add(this.#view);
    this.#send(WELCOME);
  }

  /** The view is of another version: it learns that, and nothing is done for it. */
  #dismiss(): void {
    this.#send(WELCOME);
    this.#end();
    this.#port.disconnect();
  }

  #refuse(): void {
    if (this.#isClosed()) return;
    this.#end();
    refusePort(this.#port);
  }

  #send(frame: WorkerFrame): void {
    if (!this.#isClosed()) this.#port.postMessage(frame);
  }

  #end(): void {
    if (this.#view) this.#options.views.remove(this.#view);
    this.#view = undefined;
    this.#state = 'closed';
  }

  #isClosed(): boolean {
    return this.#state === 'closed';
  }
}

/** Says `refused` and closes the port. */
export function refusePort(port: Runtime.Port): void {
  port.postMessage({ kind: 'refused' } satisfies WorkerFrame);
  port.disconnect();
}
