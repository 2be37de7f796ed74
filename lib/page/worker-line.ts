import {
  HANDED_GRANT,
  type HostAnswer,
  type HostCommand,
  type HostGrant,
  type HostMessage,
} from '@/lib/contract/host';

const handed = Symbol.for(HANDED_GRANT);

// The browser's own namespace and not the polyfill, which alone is larger than the rest of the content script.
// Callbacks, because Firefox's `chrome` has no promises under manifest version 2.

/** True once the extension was updated, disabled or removed under this script, which can then reach nobody. */
export const isOrphan = (): boolean => !chrome.runtime?.id;

/** The grant that the worker left for a host injected just now; gone once taken, since its ticket is good for once. */
export function takeHandedGrant(): HostGrant | undefined {
  const world = globalThis as typeof globalThis & { [handed]?: HostGrant };
  const grant = world[handed];
  delete world[handed];
  return grant;
}

/** Asks the worker for the frame's address; null where nobody asked for a sidebar here, or nobody answers. */
export const askForFrame = (): Promise<HostGrant | null> => send({ kind: 'host.mount' });

export const tellWorker = (message: Exclude<HostMessage, { kind: 'host.mount' }>): void => {
  void send(message);
};

/** Takes commands from the worker, each answered with `true`. Returns the function that stops it. */
export function takeCommands(obey: (command: HostCommand) => void): () => void {
  const listener = (command: HostCommand, _sender: unknown, answer: (taken: true) => void) => {
    answer(true);
    obey(command);
  };
  chrome.runtime.onMessage.addListener(listener);
  return () => chrome.runtime?.onMessage?.removeListener(listener);
}

/** How often something is said that a dying worker did not answer. Saying it twice does what saying it once does. */
const MOST_TRIES = 3;

function send(message: HostMessage, tries = 1): Promise<HostGrant | null> {
  return new Promise(resolve => {
    if (isOrphan()) return resolve(null);
    chrome.runtime.sendMessage(message, (answer?: HostAnswer) => {
      // Reading it keeps "Unchecked runtime.lastError" out of the page's console.
      const isLost = Boolean(chrome.runtime?.lastError);
      if (isLost && tries < MOST_TRIES) resolve(send(message, tries + 1));
      else resolve(!isLost && answer?.ok ? answer.value : null);
    });
  });
}
