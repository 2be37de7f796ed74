import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A build's configuration, of which unit tests hand over their own, and its version. */
const define = { __ASIDE_CONFIG__: '{}', __ASIDE_VERSION__: '"1.2.3"' };

const alias = { '@': resolve(import.meta.dirname) };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        define,
        resolve: { alias },
        test: {
          name: 'unit',
          setupFiles: ['test/unit-setup.ts'],
          include: ['{lib,components,backend}/**/*.test.{ts,tsx}', 'test/{lint,harness,bench}/**/*.test.ts'],
          // Whoever reads the whole repository needs seconds, and many of them where the machine is busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 3,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/harness/global-setup.ts'],
          // In kill mode (`npm run test:kill`) each call waits for the next worker.
          testTimeout: process.env.ASIDE_KILL === '1' ? 180_000 : 60_000,
          // As long as Puppeteer waits for what is on a page.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
          // Each has a Chromium of its own, and waits for much of its time.
          maxWorkers: 3,
        },
      },
      {
        resolve: { alias },
        test: { name: 'firefox', include: ['test/firefox/**/*.test.ts'], testTimeout: 180_000 },
      },
    ],
  },
});
