import type { Frame, Page } from 'puppeteer-core';
import type { CallArgs, CallName, CallResults } from '@/lib/contract/calls';
import type { Result } from '@/lib/contract/errors';
import { PORT_NAME } from '@/lib/contract/frames';

/**
 * Makes a call from a page or frame of the extension, over a port of its own, as the page's own channel does: one that the
 * worker dropped, or that a dying worker took and never answers, is opened again and the call repeated.
 */
export const callWorker = <C extends CallName>(
  page: Page | Frame,
  call: C,
  args: CallArgs<C>,
): Promise<Result<CallResults[C]>> =>
  page.evaluate(
    (name, wanted, given) =>
      new Promise<Result<CallResults[C]>>(resolve => {
        // A method: tsx wraps named functions in a helper that the page has not.
        const line = {
          open() {
            const port = chrome.runtime.connect({ name });
            const deadline = setTimeout(() => line.openAgain(port, deadline), 1000);
            port.onDisconnect.addListener(() => line.openAgain(port, deadline));
            port.onMessage.addListener(frame => {
              clearTimeout(deadline);
              if (frame.kind === 'welcome')
                port.postMessage({ kind: 'call', id: 1, call: wanted, args: given });
              if (frame.kind !== 'result') return;
              port.disconnect();
              resolve(frame.result);
            });
            port.postMessage({ kind: 'hello' });
          },
          openAgain(port: chrome.runtime.Port, deadline: ReturnType<typeof setTimeout>) {
            clearTimeout(deadline);
            port.disconnect();
            line.open();
          },
        };
        line.open();
      }),
    PORT_NAME,
    call,
    args,
  );
