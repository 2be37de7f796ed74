import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { LAST_WORDS } from './long-conversation';

export interface ConversationCost {
  /** Milliseconds until it is done. */
  ms: number;
  /** Time of all tasks on the main thread until it is quiet again, ms. */
  mainThread: number;
  /** The longest task, ms; 0 where none took 50 ms. */
  longestTask: number;
}

/** The main thread is quiet when it did less than this (ms) in that time (ms). */
const QUIET = { work: 5, time: 300 };
const WHEEL_PX = 120;

const SCROLLER = '.conversation-scroll';

const readTasks = async (page: Page) => ((await page.metrics()).TaskDuration ?? Number.NaN) * 1000;

/** Waits until the main thread is quiet; all that it has done by then, ms. */
export async function waitForQuiet(page: Page): Promise<number> {
  for (let before = await readTasks(page); ; ) {
    await pause(QUIET.time);
    const now = await readTasks(page);
    if (now - before < QUIET.work) return now;
    before = now;
  }
}

/** Has each document of the tab note its long tasks, and when the last message was first painted in view. */
export const watchOpening = (page: Page) =>
  page.evaluateOnNewDocument(words => {
    const seen = { painted: 0, tasks: [] as number[] };
    Reflect.set(globalThis, 'opening', seen);
    new PerformanceObserver(list => {
      seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
    // A method: tsx wraps named functions in a helper that the page has not.
    const watch = {
      look() {
        const last = [...document.querySelectorAll('[role="article"]')].at(-1);
        const inView = last && last.getBoundingClientRect().top < innerHeight;
        if (!inView || !last.textContent?.includes(words)) return requestAnimationFrame(watch.look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.painted = performance.now();
        };
        return port2.postMessage(null);
      },
    };
    requestAnimationFrame(watch.look);
  }, LAST_WORDS);

/** Loads the sidebar's page anew, up to the last message on the screen. */
export async function openConversation(page: Page): Promise<ConversationCost> {
  await page.reload();
  await page.waitForFunction(() => Reflect.get(globalThis, 'opening').painted > 0);
  // Counted from the document's beginning.
  const mainThread = await waitForQuiet(page);
  const { painted, tasks } = await readOpening(page);
  return { ms: painted, mainThread, longestTask: Math.max(0, ...tasks) };
}

const readOpening = (page: Page): Promise<{ painted: number; tasks: number[] }> =>
  page.evaluate(() => Reflect.get(globalThis, 'opening'));

/** Turns the wheel so many times, from the end up; where the beginning is reached, down again, and so on. */
export async function scroll(page: Page, times: number): Promise<ConversationCost> {
  const room = await page.$eval(SCROLLER, box => {
    box.scrollTop = box.scrollHeight;
    const { left, top, width, height } = box.getBoundingClientRect();
    const range = box.scrollHeight - box.clientHeight;
    return { x: left + width / 2, y: top + height / 2, range };
  });
  await page.mouse.move(room.x, room.y);
  const before = await waitForQuiet(page);
  const { tasks } = await readOpening(page);
  const there = Math.max(1, Math.floor(room.range / WHEEL_PX));
  const began = performance.now();
  for (let nth = 0; nth < times; nth++) {
    const up = Math.floor(nth / there) % 2 === 0;
    await page.mouse.wheel({ deltaY: up ? -WHEEL_PX : WHEEL_PX });
  }
  const ms = performance.now() - began;
  const mainThread = (await waitForQuiet(page)) - before;
  const after = await readOpening(page);
  return { ms, mainThread, longestTask: Math.max(0, ...after.tasks.slice(tasks.length)) };
}
