import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CALLS, type CallName } from '@/lib/contract/calls';
import { fail, failThrown, type Result } from '@/lib/contract/errors';
import { PORT_NAME } from '@/lib/contract/frames';
import { isEnding } from '@/lib/contract/is-ending';
import { isOwnPage, readSender, type Sender } from '@/lib/contract/sender';
import type { CallHandlers, View, ViewIdentity } from '@/lib/contract/view';
import { announceWorker } from './announce';
import { refusePort, ViewPort } from './view-port';
import type { Views } from './views';

export { Views } from './views';

export interface ServerOptions {
  views: Views;
  handlers: CallHandlers;
  /** Decides the role of one of our own pages, once per port; undefined refuses it. */
  identify: (sender: Sender, ticket: string | undefined) => Promise<ViewIdentity | undefined>;
}

/** The worker's side of the views' ports: checks every sender and every call before a handler sees it. */
export class ChannelServer {
  #options: ServerOptions;

  /** Registers its listener at once; so it is to be made in the worker's first tick. */
  constructor(options: ServerOptions) {
    this.#options = options;
    const { views, identify } = options;
    browser.runtime.onConnect.addListener(port => {
      const sender = readSender(port.sender, browser.runtime.id);
      // Not left to the hello: a content script could hold any number of ports open and never say it.
      const isView = port.name === PORT_NAME && sender && isOwnPage(sender, browser.runtime.getURL('/'));
      if (!isView) return refusePort(port);
      new ViewPort(port, {
        views,
        identify: ticket => identify(sender, ticket),
        answer: (...call) => this.#answer(...call),
      });
    });
    void announceWorker();
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
      // Not answered: the port is about to close, and the view makes the call again.
      if (isEnding(error)) return new Promise(() => {});
      console.error(`Aside: ${call} failed`, error);
      return failThrown(error);
    }
  }
}

const isCall = (name: string): name is CallName => Object.hasOwn(CALLS, name);
