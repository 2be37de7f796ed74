import type { Attempt } from './random-messages';

/**
 * Makes all attempts at once and waits until each has its answer: all that a port said up to its end, which the worker
 * alone can bring about, or the one answer to a message. Runs in a content script, so it stands on its own.
 */
export function attemptAll(attempts: Attempt[]): Promise<unknown[][]> {
  const attempt = async (one: Attempt): Promise<unknown[]> => {
    if ('message' in one) {
      return [await chrome.runtime.sendMessage(one.message).catch((error: Error) => error.message)];
    }
    const port = chrome.runtime.connect({ name: one.port });
    const heard: unknown[] = [];
    port.onMessage.addListener(frame => heard.push(frame));
    const closed = new Promise<void>(resolve => port.onDisconnect.addListener(() => resolve()));
    for (const frame of one.frames) port.postMessage(frame);
    await closed;
    return heard;
  };
  return Promise.all(attempts.map(attempt));
}
