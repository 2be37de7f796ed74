import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/lib/contract/errors';

/** The browser's own window for login pages: it ends when a page sends it to the callback URL, which nobody serves. */
export interface LoginWindow {
  callbackUrl(): string;
  /** Errors: `sign-in-cancelled`, `sign-in-unreachable`, `sign-in-refused`. `busy`: such a window is open already. */
  open(url: URL): Promise<Result<URL> | 'busy'>;
  /** Brings the window that is open to the front, where it shows a page of `origin`. */
  focus(origin: string): Promise<void>;
  /** Closes it, where it shows a page of `origin`. */
  close(origin: string): Promise<void>;
  /** Goes to an address that sends straight back, without showing a window. */
  visit(url: URL): Promise<void>;
}

/** Chromium's words and Firefox's; neither has codes. */
const CANCELLED = /did not approve|cancelled or denied/i;
const UNREACHABLE = /could not be loaded/i;
const BUSY = /one web auth flow/i;

/** By their address, which the host permission for `origin` shows; a provider's own pages are not found. */
const findTabs = (origin: string) => browser.tabs.query({ url: `${origin}/*`, windowType: 'popup' });

/** @see {@link https://developer.chrome.com/docs/extensions/reference/api/identity#method-launchWebAuthFlow} */
export const loginWindow: LoginWindow = {
  callbackUrl: () => browser.identity.getRedirectURL(),
  async open(url) {
    try {
      const answer = await browser.identity.launchWebAuthFlow({ url: url.href, interactive: true });
      return succeed(new URL(answer ?? ''));
    } catch (error) {
      const words = error instanceof Error ? error.message : '';
      if (BUSY.test(words)) return 'busy';
      if (CANCELLED.test(words)) return fail('sign-in-cancelled');
      return fail(UNREACHABLE.test(words) ? 'sign-in-unreachable' : 'sign-in-refused', {
        detail: words.slice(0, 500),
      });
    }
  },
  async focus(origin) {
    const [tab] = await findTabs(origin);
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },
  async close(origin) {
    await browser.tabs.remove((await findTabs(origin)).flatMap(({ id }) => id ?? []));
  },
  async visit(url) {
    await browser.identity.launchWebAuthFlow({ url: url.href, interactive: false });
  },
};
