import { browser } from 'wxt/browser';

/** Address of the sidebar's frame. The ticket is in the hash, which no server and no page gets to see. */
export const frameUrl = (ticket: string): string => `${browser.runtime.getURL('/sidebar.html')}#${ticket}`;
