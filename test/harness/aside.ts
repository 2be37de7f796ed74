import type { Browser, Extension, Page } from 'puppeteer-core';
import type { ChatModel } from '@/backend/chat/model';
import {
  type LaunchedBrowser,
  type LaunchOptions,
  launchBrowser,
  makeProfile,
  removeProfile,
} from './browser';
import { type Consoles, recordConsoles } from './consoles';
import { DEMO } from './demo-user';
import { type Desktop, startDesktop } from './desktop';
import { type Gateway, startGateway } from './gateway';
import { makeKiller } from './kill-mode';
import { type LocalStack, type StackOptions, startLocalStack } from './local-stack';
import { type PageName, type PageServer, servePages } from './pages';
import { openPopup, type Popup } from './popup';
import { findSidebar, type Sidebar } from './sidebar';
import { step } from './step';

/** All of Aside, running: stack, gateway, sample pages, and a browser with the extension. */
export interface Aside {
  stack: LocalStack;
  gateway: Gateway;
  pages: PageServer;
  /** What the browser learns the locked screen from. */
  desktop: Desktop;
  /** Another one after `restartBrowser`, as are `extension` and `consoles`. */
  readonly browser: Browser;
  readonly extension: Extension;
  readonly consoles: Consoles;
  /** Folder of the browser's profile. */
  profile: string;
  /** Opens a sample page in a new tab. */
  openPage(name: PageName): Promise<Page>;
  /** Closes every tab and the popup. */
  closePages(): Promise<void>;
  openPopup(page: Page): Promise<Popup>;
  /** Signs in through the popup, unless somebody is signed in, and leaves it open, with "Welcome". */
  signIn(page: Page, username?: string, password?: string): Promise<Popup>;
  /** Opens the sidebar by the toolbar's popup; the user must be signed in. */
  openSidebar(page: Page): Promise<Sidebar>;
  /** Ends the browser. Only `startBrowser` and `close` may follow. */
  quitBrowser(): Promise<void>;
  /** Starts a browser again, with the profile as the last one left it. */
  startBrowser(): Promise<void>;
  close(): Promise<void>;
}

export interface AsideOptions {
  /** Folder of the built extension, and the origin that it was built for. */
  built: { folder: string; origin: string };
  stack?: StackOptions;
  /** What answers, in the place of the stack's own model. */
  model?: ChatModel;
  headless?: boolean;
  /** The worker is killed before each call of a view; only for what was built in kill mode. */
  killMode?: boolean;
}

/** Starts everything. The gateway takes the origin that the extension was built for. */
export async function startAside(options: AsideOptions): Promise<Aside> {
  const { built, stack: stackOptions, model, headless, killMode } = options;
  const cleanups: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  };
  try {
    const stack = await startLocalStack(stackOptions, undefined, built.origin, model);
    cleanups.push(stack.close);
    const gateway = await startGateway(Number(new URL(built.origin).port), stack.origin);
    cleanups.push(gateway.close);
    const pages = await servePages();
    cleanups.push(pages.close);
    const desktop = await startDesktop();
    cleanups.push(desktop.close);
    const profile = await makeProfile();
    cleanups.push(() => removeProfile(profile));
    // With a window, the browser keeps to the desktop that it stands on.
    const launching = { headless, profile, env: headless === false ? {} : desktop.env };
    let running = await launch(built.folder, launching);
    cleanups.push(() => running.launched.close());
    if (killMode) {
      const killer = makeKiller(() => ({ browser: running.launched.browser, extension: running.extension }));
      gateway.beforeCall = killer.kill;
      cleanups.push(async () => {
        step(`the worker was killed ${killer.kills} times`);
        if (killer.kills === 0) throw new Error('Kill mode killed nothing.');
      });
    }

    const aside: Aside = {
      stack,
      gateway,
      pages,
      desktop,
      profile,
      get browser() {
        return running.launched.browser;
      },
      get extension() {
        return running.extension;
      },
      get consoles() {
        return running.consoles;
      },
      async openPage(name) {
        const page = await aside.browser.newPage();
        await page.goto(pages.url(name));
        return page;
      },
      async closePages() {
        // The window goes with its last tab, and the next tab needs a window.
        const blank = await aside.browser.newPage();
        const pages = [...(await aside.browser.pages()), ...(await aside.extension.pages())];
        for (const page of new Set(pages)) if (page !== blank && !page.isClosed()) await page.close();
      },
      openPopup: page => openPopup(aside.browser, aside.extension, page),
      async signIn(page, username = DEMO.username, password = DEMO.password) {
        const popup = await aside.openPopup(page);
        if (!(await popup.isSignedIn())) await popup.signIn(username, password);
        await popup.readWelcome();
        return popup;
      },
      async openSidebar(page) {
        await (await aside.openPopup(page)).openSidebar();
        return findSidebar(page);
      },
      quitBrowser: () => running.launched.close(),
      async startBrowser() {
        running = await launch(built.folder, launching);
      },
      close,
    };
    return aside;
  } catch (error) {
    await close();
    throw error;
  }
}

interface RunningBrowser {
  launched: LaunchedBrowser;
  extension: Extension;
  consoles: Consoles;
}

async function launch(folder: string, options: LaunchOptions): Promise<RunningBrowser> {
  const launched = await launchBrowser([folder], options);
  const [extension] = launched.extensions;
  if (!extension) throw new Error('The extension was not installed.');
  return { launched, extension, consoles: recordConsoles(launched.browser) };
}
