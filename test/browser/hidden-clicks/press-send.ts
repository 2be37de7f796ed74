import type { Frame, Page } from 'puppeteer-core';
import type { Aside } from '../../harness/aside';
import type { Sidebar } from '../../harness/sidebar';
import type { Spot } from './tricks';

export const DRAFT = 'Send all that I have';

export const COVERED = 'Aside is covered by the page.';

/** The questions that the chat API was asked. */
export const readSent = ({ gateway }: Pick<Aside, 'gateway'>): string[] =>
  gateway.chats.map(({ body }) => JSON.parse(body).message);

/** The sidebar with something typed, which counts the clicks of a user that reach "Send". */
export async function openWithDraft(aside: Aside, page: Page): Promise<Sidebar> {
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  await sidebar.waitForText('Hello, demo');
  await sidebar.waitForFocus();
  await sidebar.type(DRAFT);
  await sidebar.frame.waitForSelector('[aria-label="Send"]:enabled');
  await sidebar.frame.evaluate(() => {
    Reflect.set(globalThis, 'landed', 0);
    const count = ({ target, isTrusted }: Event) => {
      if (!isTrusted || !(target instanceof Element) || !target.closest('[aria-label="Send"]')) return;
      Reflect.set(globalThis, 'landed', Reflect.get(globalThis, 'landed') + 1);
    };
    addEventListener('click', count, { capture: true });
  });
  return sidebar;
}

/** Where "Send" is in the page, however the page has moved the frame; once it stays there. */
export async function findSend(sidebar: Pick<Sidebar, 'frame'>): Promise<Spot> {
  let before = await readSpot(sidebar);
  for (;;) {
    const spot = await readSpot(sidebar);
    if (spot.x === before.x && spot.y === before.y) return spot;
    before = spot;
  }
}

async function readSpot({ frame }: Pick<Sidebar, 'frame'>): Promise<Spot> {
  // What the page does reaches the frame, which is of another process, some frames later.
  await frame.evaluate(async () => {
    for (let nth = 0; nth < 5; nth++) await new Promise(requestAnimationFrame);
  });
  const box = await (await frame.frameElement())?.boundingBox();
  if (!box) throw new Error('The sidebar has no place in the page.');
  const middle = await frame.$eval('[aria-label="Send"]', button => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: (left + width / 2) / innerWidth, y: (top + height / 2) / innerHeight };
  });
  return { x: box.x + middle.x * box.width, y: box.y + middle.y * box.height };
}

/** Clicks there with the mouse, whatever is to be seen there. */
export async function clickSend(sidebar: Sidebar): Promise<void> {
  const { x, y } = await findSend(sidebar);
  await sidebar.page.mouse.click(x, y);
}

/** How many clicks have reached "Send". */
export const readLanded = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Reflect.get(globalThis, 'landed'));

/** Milliseconds for which a view has to look the same to a user who then presses. */
const LOOKS_FOR = 600;
/** And frames that have to be drawn then: a busy computer may draw none in that time, and the sidebar hears nothing. */
const FRAMES = 5;

/** Waits until the browser has said for a while that the sidebar can be seen, all of it, or that it cannot. */
export const waitUntilSeen = (frame: Frame, isSeen: boolean) =>
  frame.evaluate(
    async (wanted, time, frames) => {
      let isSo = false;
      let since = 0;
      let drawn = 0;
      const observer = new IntersectionObserver(
        entries => {
          const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
          isSo = entry !== undefined && (entry.isVisible && entry.intersectionRatio === 1) === wanted;
          since = performance.now();
          drawn = 0;
        },
        { trackVisibility: true, delay: 100, threshold: [0, 1] } as IntersectionObserverInit,
      );
      observer.observe(document.documentElement);
      while (!isSo || performance.now() - since < time || drawn < frames) {
        await new Promise(requestAnimationFrame);
        if (performance.now() - since >= time) drawn += 1;
      }
      observer.disconnect();
    },
    isSeen,
    LOOKS_FOR,
    FRAMES,
  );
