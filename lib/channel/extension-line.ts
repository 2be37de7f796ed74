import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { AWAKE, PORT_NAME, type ViewFrame } from '@/lib/contract/frames';

/**
 * False once the extension was updated, disabled or removed under this page. Chromium lets the frame live on and takes
 * its `runtime.id` away, without an event (measured in 156); a top page of the extension is closed.
 */
export const isAttached = (): boolean => Boolean(browser.runtime?.id);

/** A new port, which starts the worker where there is none; undefined where nobody can be reached any more. */
export function openPort(): Runtime.Port | undefined {
  if (!isAttached()) return undefined;
  try {
    return browser.runtime.connect({ name: PORT_NAME });
  } catch {
    return undefined; // "Extension context invalidated."
  }
}

/** Says it, unless the port has closed: that is told by `onDisconnect`, and what was said is said again then. */
export function post(port: Runtime.Port | undefined, frame: ViewFrame): void {
  try {
    port?.postMessage(frame);
  } catch {
    // Closed.
  }
}

/** Calls `then` when the other side closed the port, or the browser did. */
export function onClosed(port: Runtime.Port, then: () => void): void {
  port.onDisconnect.addListener(() => {
    // Reading it keeps "Unchecked runtime.lastError" out of the console, where no worker took the port.
    void browser.runtime?.lastError;
    then();
  });
}

export function close(port: Runtime.Port | undefined): void {
  try {
    port?.disconnect();
  } catch {
    // "Extension context invalidated.": the browser has closed it.
  }
}

/** Calls `then` whenever a worker begins. A content script, which has a tab, cannot say so. */
export function onAwake(then: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }: Runtime.MessageSender) => {
    if (message === AWAKE && id === browser.runtime.id && !tab) then();
    return undefined;
  });
}
