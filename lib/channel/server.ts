import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { CALLS, type CallName } from '@/lib/contract/calls';
import { fail, type Result } from '@/lib/contract/errors';
import { PORT_NAME, ViewFrame, type WorkerFrame } from '@/lib/contract/frames';
import { readSender, type Sender } from '@/lib/contract/sender';
import type { CallHandlers, View, ViewIdentity } from '@/lib/contract/view';
import type { Views } from './views';

export { Views } from './views';

export interface ServerOptions {
  views: Views;
  handlers: CallHandlers;
  /** Decides the role of a sender, once per port; undefined refuses it. */
  identify: (sender: Sender, ticket: string | undefined) => Promise<ViewIdentity | undefined>;
}

/** The worker's side of the views' ports: checks every sender and every call before a handler sees it. */
export class ChannelServer {
  #options: ServerOptions;

  /** Registers its listener at once; so it is to be made in the worker's first tick. */
  constructor(options: ServerOptions) {
    this.#options = options;
    browser.runtime.onConnect.addListener(port => {
      if (port.name === PORT_NAME) this.#serve(port);
    });
  }

  #serve(port: Runtime.Port): void {
    let view: View | undefined;
    const send = (frame: WorkerFrame) => port.postMessage(frame);
    port.onDisconnect.addListener(() => {
      if (view) this.#options.views.remove(view);
      view = undefined;
      connected = false;
    });
    let connected = true;
    let greeted = false;
    port.onMessage.addListener(async (data: unknown) => {
      const frame = v.safeParse(ViewFrame, data);
      if (!frame.success) return;
      if (frame.output.kind === 'call') {
        const { id, call, args } = frame.output;
        const result = view ? await this.#answer(call, args, view) : fail('refused');
        if (connected) send({ kind: 'result', id, result });
      } else if (!greeted) {
        greeted = true;
        const identity = await this.#identify(port, frame.output.ticket);
        if (!connected) return;
        if (!identity) return send({ kind: 'refused' });
        view = { ...identity, push: (push, pushed) => send({ kind: 'push', push, data: pushed }) };
        this.#options.views.add(view);
        send({ kind: 'welcome' });
      }
    });
  }

  async #identify(port: Runtime.Port, ticket: string | undefined): Promise<ViewIdentity | undefined> {
    const sender = readSender(port.sender, browser.runtime.id);
    return sender && this.#options.identify(sender, ticket);
  }

  async #answer(call: string, args: unknown, view: View): Promise<Result<unknown>> {
    if (!isCall(call)) return fail('invalid-message');
    if (!(CALLS[call].from as readonly string[]).includes(view.role)) return fail('refused');
    const parsed = v.safeParse(CALLS[call].args, args);
    if (!parsed.success) return fail('invalid-message');
    try {
      // The row's schema has just made the arguments what the row's handler takes.
      const handler = this.#options.handlers[call] as (args: unknown, view: View) => Promise<Result<unknown>>;
      return await handler(parsed.output, view);
    } catch (error) {
      console.error(`Aside: ${call} failed`, error);
      return fail('internal');
    }
  }
}

const isCall = (name: string): name is CallName => Object.hasOwn(CALLS, name);
