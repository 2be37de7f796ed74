import type { Frame, Page } from 'puppeteer-core';
import type { Aside } from '../../harness/aside';
import { isSidebar } from '../../harness/sidebar';

/** The page puts a sidebar of its own beside whatever else is in it. */
export async function frameSidebar(
  { extension }: Aside,
  page: Page,
  ticket = '',
  search = '',
): Promise<Frame> {
  const url = `chrome-extension://${extension.id}/sidebar.html${search}#${ticket}`;
  const before = new Set(page.frames());
  const framed = page.waitForFrame(frame => isSidebar(frame) && !before.has(frame));
  // A frame in the background, or below what the window shows, is not painted, and the chat comes only after the first
  // picture.
  await page.bringToFront();
  await page.evaluate(address => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0';
    document.body.append(frame);
  }, url);
  const frame = await framed;
  await frame.waitForSelector('::-p-text(Open Aside from its toolbar button)');
  return frame;
}
