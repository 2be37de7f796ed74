import type { Browser, Extension, Page } from 'puppeteer-core';
import { launchBrowser } from './browser';
import { type Consoles, recordConsoles } from './consoles';
import { DEMO } from './demo-user';
import { type Desktop, startDesktop } from './desktop';
import { type Gateway, startGateway } from './gateway';
import { type LocalStack, type StackOptions, startLocalStack } from './local-stack';
import { type PageName, type PageServer, servePages } from './pages';
import { openPopup, type Popup } from './popup';
import { findSidebar, type Sidebar } from './sidebar';

/** All of Aside, running: stack, gateway, sample pages, and a browser with the extension. */
export interface Aside {
  stack: LocalStack;
  gateway: Gateway;
  pages: PageServer;
  /** What the browser learns the locked screen from. */
  desktop: Desktop;
  browser: Browser;
  extension: Extension;
  consoles: Consoles;
  /** Opens a sample page in a new tab. */
  openPage(name: PageName): Promise<Page>;
  /** Closes every tab and the popup. */
  closePages(): Promise<void>;
  openPopup(page: Page): Promise<Popup>;
  /** Signs in through the popup, unless somebody is signed in, and leaves it open, with "Welcome". */
  signIn(page: Page, username?: string, password?: string): Promise<Popup>;
  /** Opens the sidebar by the toolbar's popup; the user must be signed in. */
  openSidebar(page: Page): Promise<Sidebar>;
  close(): Promise<void>;
}

export interface AsideOptions {
  /** Folder of the built extension, and the origin that it was built for. */
  built: { folder: string; origin: string };
  stack?: StackOptions;
  headless?: boolean;
}

/** Starts everything. The gateway takes the origin that the extension was built for. */
export async function startAside({ built, stack: stackOptions, headless }: AsideOptions): Promise<Aside> {
  const cleanups: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  };
  try {
    const stack = await startLocalStack(stackOptions);
    cleanups.push(stack.close);
    const gateway = await startGateway(Number(new URL(built.origin).port), stack.origin);
    cleanups.push(gateway.close);
    const pages = await servePages();
    cleanups.push(pages.close);
    const desktop = await startDesktop();
    cleanups.push(desktop.close);
    const launched = await launchBrowser([built.folder], { headless, env: desktop.env });
    cleanups.push(launched.close);
    const { browser, extensions } = launched;
    const [extension] = extensions;
    if (!extension) throw new Error('The extension was not installed.');

    const popupOn = (page: Page) => openPopup(browser, extension, page);
    return {
      stack,
      gateway,
      pages,
      desktop,
      browser,
      extension,
      consoles: recordConsoles(browser),
      async openPage(name) {
        const page = await browser.newPage();
        await page.goto(pages.url(name));
        return page;
      },
      async closePages() {
        // The window goes with its last tab, and the next tab needs a window.
        const blank = await browser.newPage();
        const pages = [...(await browser.pages()), ...(await extension.pages())];
        for (const page of new Set(pages)) if (page !== blank && !page.isClosed()) await page.close();
      },
      openPopup: popupOn,
      async signIn(page, username = DEMO.username, password = DEMO.password) {
        const popup = await popupOn(page);
        if (!(await popup.isSignedIn())) await popup.signIn(username, password);
        await popup.readWelcome();
        return popup;
      },
      async openSidebar(page) {
        await (await popupOn(page)).openSidebar();
        return findSidebar(page);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
