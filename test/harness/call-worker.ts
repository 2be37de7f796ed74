import type { Frame, Page } from 'puppeteer-core';
import { PING_EVERY } from '@/lib/channel/heartbeat';
import type { CallArgs, CallName, CallResults } from '@/lib/contract/calls';
import type { Result } from '@/lib/contract/errors';
import { PORT_NAME } from '@/lib/contract/frames';

/** How long a worker that lives may be silent, after `hello` and after `ping`, in milliseconds. */
const PATIENCE = { hello: 1000, ping: 5000 };

/**
 * Makes a call from a page or frame of the extension, over a port of its own, as the page's own channel does (see
 * lib/contract/frames.ts): one that the worker dropped, or that a dying worker took and never answers, is opened again and
 * the call repeated.
 */
export const callWorker = <C extends CallName>(
  page: Page | Frame,
  call: C,
  args: CallArgs<C>,
): Promise<Result<CallResults[C]>> =>
  page.evaluate(
    (name, wanted, given, pingEvery, patience) =>
      new Promise<Result<CallResults[C]>>(resolve => {
        // Methods: tsx wraps named functions in a helper that the page has not.
        const line = {
          silence: undefined as ReturnType<typeof setTimeout> | undefined,
          pings: undefined as ReturnType<typeof setInterval> | undefined,
          open() {
            const port = chrome.runtime.connect({ name });
            line.wait(port, patience.hello);
            port.onDisconnect.addListener(() => line.openAgain(port));
            port.onMessage.addListener(frame => {
              line.wait(port, patience.ping);
              if (frame.kind === 'welcome') {
                line.pings = setInterval(() => port.postMessage({ kind: 'ping' }), pingEvery);
                port.postMessage({ kind: 'call', id: 1, call: wanted, args: given });
              }
              if (frame.kind !== 'result') return;
              line.close(port);
              resolve(frame.result);
            });
            port.postMessage({ kind: 'hello' });
          },
          close(port: chrome.runtime.Port) {
            clearInterval(line.pings);
            clearTimeout(line.silence);
            port.disconnect();
          },
          openAgain(port: chrome.runtime.Port) {
            line.close(port);
            line.open();
          },
          wait(port: chrome.runtime.Port, time: number) {
            clearTimeout(line.silence);
            line.silence = setTimeout(() => line.openAgain(port), time);
          },
        };
        line.open();
      }),
    PORT_NAME,
    call,
    args,
    PING_EVERY,
    PATIENCE,
  );
