import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../harness/browser';
import { buildExtension } from '../harness/build-extension';
import { DEMO } from '../harness/demo-user';
import { startLocalStack } from '../harness/local-stack';
import { servePages } from '../harness/pages';
import { openPopup } from '../harness/popup';
import { seedRandom } from '../harness/random';
import { step } from '../harness/step';
import { writeHistory } from '../harness/write-history';
import { openList, searchFor } from './measure-history';
import type { Bench } from './measurement';
import { commonWord, makePast, otherCommonWord, rareWord } from './past-conversations';

const RUNS = 25;
const MESSAGES_EACH = 20;
const SIZES = { '100 messages': 100, '10,000 messages': 10_000 } as const;
type Size = keyof typeof SIZES;

/** From words that nearly every message has to one that none has, and their beginnings. */
const QUERIES = [
  commonWord,
  otherCommonWord,
  `${commonWord} ${otherCommonWord}`,
  commonWord.slice(0, 1),
  commonWord.slice(0, 2),
  rareWord,
  rareWord.slice(0, 4),
  `${rareWord} ${commonWord}`,
  'zeppelin',
];

/**
 * From a click to the list, and from a key to what was found, both laid out: with 10,000 messages in 500 conversations
 * and with 100 in 5, each in a browser of its own, in turns.
 */
export const history: Bench = {
  name: 'history',
  async run() {
    const stack = await startLocalStack();
    const folder = await buildExtension(stack.origin, 'bench');
    const pages = await servePages();
    const cleanups = [stack.close, pages.close];
    const opening: Record<Size, number[]> = { '100 messages': [], '10,000 messages': [] };
    const searching: Record<Size, number[]> = { '100 messages': [], '10,000 messages': [] };
    const sidebars = new Map<Size, Page>();
    try {
      for (const size of Object.keys(SIZES) as Size[]) {
        const { browser, extensions, close } = await launchBrowser([folder]);
        cleanups.unshift(close);
        const [extension] = extensions;
        if (!extension) throw new Error('The extension was not installed.');
        const page = await browser.newPage();
        await page.goto(pages.url('plain'));
        const popup = await openPopup(browser, extension, page);
        await popup.signIn(DEMO.username, DEMO.password);
        await popup.readWelcome();
        await popup.close();
        await page.goto(`chrome-extension://${extension.id}/options.html`);
        const started = performance.now();
        const past = makePast(SIZES[size] / MESSAGES_EACH, seedRandom(size));
        await writeHistory(page, [...past]);
        step(`${size} imported in ${((performance.now() - started) / 1000).toFixed(1)} s`);
        await page.goto(`chrome-extension://${extension.id}/sidebar.html`);
        await page.waitForSelector('#list-conversations');
        sidebars.set(size, page);
      }
      for (let run = 0; run <= RUNS; run++) {
        for (const [size, page] of sidebars) {
          await page.bringToFront();
          const opened = await openList(page);
          const query = QUERIES[run % QUERIES.length] ?? '';
          const found: number[] = [];
          for (const one of [query, ...QUERIES]) found.push(await searchFor(page, one));
          // The first one fills caches.
          if (run === 0) continue;
          opening[size].push(opened);
          searching[size].push(...found.slice(1));
        }
      }
    } finally {
      for (const cleanup of cleanups) await cleanup();
    }
    const cases = { of: '10,000 messages', over: '100 messages', ratio: 1.5 } as const;
    return [
      { what: 'opening the list', unit: 'ms', runs: opening, bar: { kind: 'ratio', ...cases } },
      { what: 'search result', unit: 'ms', runs: searching, bar: { kind: 'ratio', at: 0.95, ...cases } },
    ];
  },
};
