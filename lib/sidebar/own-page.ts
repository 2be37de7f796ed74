import { browser } from 'wxt/browser';

/**
 * The lasting address of a page of ours, which is what the browser says of a sender. For a web-accessible page
 * `runtime.getURL` gives another, which changes with each browser session (`use_dynamic_url`) and leads to this one.
 */
export const ownPage = (name: 'popup.html' | 'sidebar.html'): string =>
  new URL(name, browser.runtime.getURL('/popup.html')).href;
