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
        const open = () => {
          const port = chrome.runtime.connect({ name });
          const again = () => {
            clearTimeout(deadline);
            port.disconnect();
            open();
          };
          const deadline = setTimeout(again, 1000);
          port.onDisconnect.addListener(again);
          port.onMessage.addListener(frame => {
            clearTimeout(deadline);
            if (frame.kind === 'welcome')
              port.postMessage({ kind: 'call', id: 1, call: wanted, args: given });
            if (frame.kind !== 'result') return;
            port.disconnect();
            resolve(frame.result);
          });
          port.postMessage({ kind: 'hello' });
        };
        open();
      }),
    PORT_NAME,
    call,
    args,
  );
