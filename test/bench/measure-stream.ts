import type { Page } from 'puppeteer-core';

/** What showing one streamed answer cost the page. */
export interface StreamCost {
  /** From Enter to the frame that shows the whole answer, ms. */
  end: number;
  /** Processor time of the page's main thread until a second after the end, ms. */
  mainThread: number;
  /** Longest task of more than 50 ms; 0 where there was none. */
  longestTask: number;
  /** Frames of a 60 Hz screen that were not made, in per cent, from the first text to the last. */
  dropped: number;
  /** Longest time between two frames meanwhile, ms. */
  longestGap: number;
  /** JavaScript heap after the end, before rubbish is collected, MB of 10^6 bytes. */
  heap: number;
}

const FRAME_MS = 1000 / 60;
/** What is put off until the stream has ended belongs to its cost. */
const SETTLE_MS = 1000;

interface Seen {
  end: number;
  frames: number[];
  tasks: number[];
}

/** Types `question`, presses Enter, and waits until the page's last element of `selector` ends with `words`, painted. */
export async function measureStream(
  page: Page,
  question: string,
  selector: string,
  words: string,
): Promise<StreamCost> {
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const read = async (name: string) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
  };
  const before = await read('ThreadTime');
  const { end, frames, tasks }: Seen = await page.evaluate(watchStream, question, selector, words);
  await new Promise(settled => setTimeout(settled, SETTLE_MS));
  const mainThread = ((await read('ThreadTime')) - before) * 1000;
  const heap = (await read('JSHeapUsedSize')) / 1e6;
  await session.detach();
  const gaps = frames.slice(1).map((at, nth) => at - (frames[nth] ?? at));
  const expected = ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / FRAME_MS;
  return {
    end,
    mainThread,
    longestTask: Math.max(0, ...tasks),
    dropped: expected > 0 ? Math.max(0, 100 * (1 - gaps.length / expected)) : 0,
    longestGap: Math.max(0, ...gaps),
    heap,
  };
}

/** Runs in the page, where a function within must have no name: what tsx adds to those is not there. */
const watchStream = (question: string, selector: string, words: string) =>
  new Promise<Seen>(resolve => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('There is no textbox.');
    const frames: number[] = [];
    const tasks: number[] = [];
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    field.value = question;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const began = performance.now();
    const loop = {
      next(at: number) {
        const shown = [...document.querySelectorAll(selector)].at(-1)?.textContent.trimEnd().endsWith(words);
        const end = performance.now() - began;
        frames.push(at);
        if (!shown) requestAnimationFrame(loop.next);
        // What this frame has laid out is painted before the next one.
        else
          requestAnimationFrame(last => setTimeout(() => resolve({ end, frames: [...frames, last], tasks })));
      },
    };
    requestAnimationFrame(loop.next);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
