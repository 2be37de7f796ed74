import type { Browser, Extension, Page } from 'puppeteer-core';
import { type LaunchOptions, launchBrowser } from '../harness/browser';
import { buildExtension } from '../harness/build-extension';
import { DEMO } from '../harness/demo-user';
import { findFreePort } from '../harness/free-port';
import { type Gateway, startGateway } from '../harness/gateway';
import { startLocalStack } from '../harness/local-stack';
import { type PageServer, servePages } from '../harness/pages';
import { openPopup } from '../harness/popup';

/** A browser in which somebody is signed in, and a gateway that answers as the bench says. */
export interface ChatStage {
  browser: Browser;
  extension: Extension;
  /** Those that were asked for beside Aside. */
  others: Extension[];
  gateway: Gateway;
  pages: PageServer;
  openTab(url: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openChatStage(
  options: LaunchOptions = {},
  otherFolders: string[] = [],
): Promise<ChatStage> {
  const origin = `http://127.0.0.1:${await findFreePort()}`;
  const folder = await buildExtension(origin, 'bench');
  const stack = await startLocalStack({}, undefined, origin);
  const gateway = await startGateway(Number(new URL(origin).port), stack.origin);
  const pages = await servePages();
  const launched = await launchBrowser([folder, ...otherFolders], options);
  const [extension, ...others] = launched.extensions;
  if (!extension) throw new Error('The extension was not installed.');
  const { browser } = launched;
  const openTab = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const page = await openTab(pages.url('plain'));
  const popup = await openPopup(browser, extension, page);
  await popup.signIn(DEMO.username, DEMO.password);
  await popup.readWelcome();
  await popup.close();
  return {
    browser,
    extension,
    others,
    gateway,
    pages,
    openTab,
    async close() {
      await launched.close();
      await pages.close();
      await gateway.close();
      await stack.close();
    },
  };
}
