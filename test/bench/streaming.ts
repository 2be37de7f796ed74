import { join } from 'node:path';
import { step } from '../harness/step';
import { repetitions } from '../harness/thorough';
import { openChatStage } from './chat-stage';
import { measureStream, type StreamCost } from './measure-stream';
import type { Bar, Bench, Measurement } from './measurement';
import { LAST_WORDS, sampleAnswer } from './sample-answer';
import { streamTokens } from './stream-tokens';

const CASES = [
  { tokens: 4000, perSecond: Number.POSITIVE_INFINITY, runs: 5 },
  { tokens: 16_000, perSecond: Number.POSITIVE_INFINITY, runs: 5 },
  { tokens: 4000, perSecond: 200, runs: repetitions(2, 5) },
  { tokens: 16_000, perSecond: 200, runs: repetitions(0, 3) },
];

const ratio = (most: number): Bar => ({ kind: 'ratio', of: 'aside', over: 'floor', ratio: most });
const limit = (most: number): Bar => ({ kind: 'limit', of: 'aside', share: 1, limit: most });

const QUANTITIES: Record<keyof StreamCost, { unit: string; paced?: Bar; fast?: Bar }> = {
  end: { unit: 'ms', fast: ratio(5) },
  mainThread: { unit: 'ms', paced: ratio(1.5) },
  longestTask: { unit: 'ms', paced: limit(50), fast: limit(50) },
  dropped: { unit: '%', paced: limit(0) },
  longestGap: { unit: 'ms', paced: limit(50) },
  heap: { unit: 'MB' },
};

/**
 * A streamed answer with code, tables, lists and CJK in the sidebar's page, and in a bare extension page that appends
 * the same text (the floor), in turns in one browser, each time in a fresh tab. `ASIDE_THOROUGH=1`: also 16,000 tokens
 * at 200 a second, and more runs.
 */
export const streaming: Bench = {
  name: 'streaming',
  async run() {
    const stage = await openChatStage({}, [join(import.meta.dirname, 'floor')]);
    const [floor] = stage.others;
    const measurements = new Map<string, Measurement>();
    const ask = async (address: string, question: string, selector: string) => {
      const page = await stage.openTab(address);
      await page.waitForSelector('textarea');
      if (address.includes('sidebar')) await page.waitForSelector('.empty');
      const cost = await measureStream(page, question, selector, LAST_WORDS);
      await page.close();
      return cost;
    };
    const ways = {
      floor: () => ask(`chrome-extension://${floor?.id}/stream.html`, `${stage.gateway.origin}/chat`, 'p'),
      aside: () =>
        ask(
          `chrome-extension://${stage.extension.id}/sidebar.html`,
          'What changed?',
          '[data-role=assistant] :is(p, code)',
        ),
    };
    try {
      for (const { tokens, perSecond, runs } of CASES) {
        const answer = sampleAnswer(tokens);
        const paced = Number.isFinite(perSecond);
        const title = `${tokens} tokens, ${paced ? `${perSecond}/s` : 'at once'}`;
        for (let run = paced ? 1 : 0; run <= runs; run++) {
          for (const name of ['floor', 'aside'] as const) {
            stage.gateway.plan(streamTokens(answer, perSecond));
            const cost = await ways[name]();
            step(`${title}, run ${run}, ${name}: ${describe(cost)}`);
            // The first one at all fills code caches.
            if (run > 0) add(measurements, title, paced, name, cost);
          }
        }
      }
    } finally {
      await stage.close();
    }
    return [...measurements.values()];
  },
};

const describe = (cost: StreamCost) =>
  Object.entries(cost)
    .map(([name, value]) => `${name} ${value.toFixed(0)}`)
    .join(', ');

function add(
  measurements: Map<string, Measurement>,
  title: string,
  paced: boolean,
  name: 'floor' | 'aside',
  cost: StreamCost,
) {
  for (const [quantity, { unit, ...bars }] of Object.entries(QUANTITIES)) {
    const what = `${title}: ${quantity}`;
    const bar = paced ? bars.paced : bars.fast;
    const measurement = measurements.get(what) ?? {
      what,
      unit,
      runs: { floor: [], aside: [] },
      ...(bar && { bar }),
    };
    measurements.set(what, measurement);
    measurement.runs[name]?.push(cost[quantity as keyof StreamCost]);
  }
}
