import type { Browser, Extension } from 'puppeteer-core';
import { launchBrowser } from '../harness/browser';
import { buildExtension } from '../harness/build-extension';
import { findChromium } from '../harness/find-chromium';
import { startLocalStack } from '../harness/local-stack';
import { type PageServer, servePages } from '../harness/pages';
import { step } from '../harness/step';
import { readModelSettings } from './model-settings';

export interface Prepared {
  pages: PageServer;
  browser: Browser;
  extension: Extension;
  close(): Promise<void>;
}

/** Starts the local stack, builds the extension for it, and opens a Chromium with the extension. */
export async function prepare(options: { headless: boolean }): Promise<Prepared> {
  const cleanups: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  try {
    step(`Chromium: ${await findChromium(step)}`);
    const stack = await startLocalStack(readModelSettings(), line => {
      if (line.startsWith('code ')) step(line);
    });
    cleanups.push(stack.close);
    step(`local stack is up at ${stack.origin}: Cognito and the chat API`);
    const folder = await buildExtension(stack.origin, 'start');
    step(`extension is built: ${folder}`);
    const pages = await servePages();
    cleanups.push(pages.close);
    const { browser, extensions, close: closeBrowser } = await launchBrowser([folder], options);
    cleanups.push(closeBrowser);
    const [extension] = extensions;
    if (!extension) throw new Error('The extension was not installed.');
    step('browser is open, with the extension in it');
    return { pages, browser, extension, close };
  } catch (error) {
    await close();
    throw error;
  }
}
