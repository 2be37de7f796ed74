import type { Browser } from 'puppeteer-core';

export interface LoadCost {
  /** Navigation start to the end of the load event, ms. */
  load: number;
  /** Time of all tasks on the page's main thread, ms. */
  mainThread: number;
  /** Time in scripts on the page's main thread, ms. */
  script: number;
  /** JavaScript heap of the page's process, MB of 10^6 bytes. */
  heap: number;
  nodes: number;
  listeners: number;
  frames: number;
  /** CPU time that all of the browser's processes used meanwhile, ms. */
  cpu: number;
}

/** Time for what an extension does after the load event (content scripts run at "document idle"), ms. */
const SETTLE_MS = 400;

/** Loads the page in a new tab and says what that cost. */
export async function measureLoad(browser: Browser, url: string): Promise<LoadCost> {
  const page = await browser.newPage();
  const system = await browser.target().createCDPSession();
  const cpuMs = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  const cpuBefore = await cpuMs();
  await page.goto(url, { waitUntil: 'load' });
  await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
  const cpu = (await cpuMs()) - cpuBefore;
  const metrics = await page.metrics();
  const load = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd : Number.NaN;
  });
  const frames = page.frames().length;
  await system.detach();
  await page.close();
  return {
    load,
    mainThread: (metrics.TaskDuration ?? Number.NaN) * 1000,
    script: (metrics.ScriptDuration ?? Number.NaN) * 1000,
    heap: (metrics.JSHeapUsedSize ?? Number.NaN) / 1e6,
    nodes: metrics.Nodes ?? Number.NaN,
    listeners: metrics.JSEventListeners ?? Number.NaN,
    frames,
    cpu,
  };
}
