import { browser } from 'wxt/browser';

/**
 * Keeps the worker alive while `work` runs: an open fetch does not, nor does a silent port; a call of an extension API
 * does, for 30 s. Source: https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */
export async function keepAlive<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => browser.runtime.getPlatformInfo(), 20_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
