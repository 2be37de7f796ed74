import { join } from 'node:path';
import { type LaunchedBrowser, launchBrowser } from '../harness/browser';
import { buildExtension } from '../harness/build-extension';
import { type PageName, servePages } from '../harness/pages';
import { step } from '../harness/step';
import { type LoadCost, measureLoad } from './measure-load';
import type { Bench, Measurement } from './measurement';

const RUNS = 15;
const PAGES: PageName[] = ['plain', 'long'];

const UNITS: Record<keyof LoadCost, string> = {
  load: 'ms',
  mainThread: 'ms',
  script: 'ms',
  heap: 'MB',
  nodes: '',
  listeners: '',
  frames: '',
  cpu: 'ms, all processes',
};

/**
 * What a page costs on which the sidebar was never opened: no extension, the floor, and Aside, each in a browser
 * of its own; all three are open all the time and load the page in turns.
 */
export const pageCost: Bench = {
  name: 'page-cost',
  async run() {
    const folder = await buildExtension('http://127.0.0.1:4577', 'bench');
    const pages = await servePages();
    const browsers: Record<string, LaunchedBrowser> = {};
    const measurements = new Map<string, Measurement>();
    try {
      browsers['no extension'] = await launchBrowser([]);
      browsers.floor = await launchBrowser([join(import.meta.dirname, 'floor')]);
      browsers.aside = await launchBrowser([folder]);
      for (let run = 0; run <= RUNS; run++) {
        step(run === 0 ? 'warming up' : `page cost, run ${run} of ${RUNS}`);
        const turns = Object.entries(browsers);
        // Whoever comes first in a round must not always be the same.
        turns.push(...turns.splice(0, run % turns.length));
        for (const page of PAGES) {
          for (const [name, { browser }] of turns) {
            const cost = await measureLoad(browser, pages.url(page));
            if (run > 0) add(measurements, page, name, cost);
          }
        }
      }
    } finally {
      for (const { close } of Object.values(browsers)) await close();
      await pages.close();
    }
    return [...measurements.values()];
  },
};

function add(measurements: Map<string, Measurement>, page: PageName, name: string, cost: LoadCost) {
  for (const [quantity, unit] of Object.entries(UNITS) as [keyof LoadCost, string][]) {
    const what = `${page} page: ${quantity}`;
    const measurement = measurements.get(what) ?? {
      what,
      unit,
      runs: { 'no extension': [], floor: [], aside: [] },
      bar: { kind: 'same', of: 'aside', over: 'no extension' },
    };
    measurements.set(what, measurement);
    measurement.runs[name] = [...(measurement.runs[name] ?? []), cost[quantity]];
  }
}
