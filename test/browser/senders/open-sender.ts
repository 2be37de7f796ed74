import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { Aside } from '../../harness/aside';
import { findContentWorld } from '../../harness/content-world';
import { findPanel } from '../../harness/panel';
import { findSidebar } from '../../harness/sidebar';
import { frameSidebar } from './frame-sidebar';
import type { Said } from './messages';
import type { SenderName } from './roles';
import { type Line, speak } from './speak';
import { ageTickets } from './worker-state';

/** A sender that is there. */
export interface OpenSender {
  /** As the function of that name; rejects where the sender is no longer there to hear the answer. */
  speak(said: Said): Promise<string>;
  /** To be awaited after what is allowed, before more is said. */
  settle?(said: Said): Promise<void>;
}

const VIEW: Line = { isPushy: false };
const STRANGER: Line = { isPushy: true };

const inView = (frame: Frame | Page) => (said: Said) => frame.evaluate(speak, VIEW, said);

/** Opens one of our pages in a tab. */
async function openTab({ browser, extension }: Aside, name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/${name}`);
  return page;
}

async function framed(aside: Aside, page: Page, ticket?: string): Promise<OpenSender> {
  const frame = await frameSidebar(aside, page, ticket);
  return { speak: said => frame.evaluate(speak, { ...STRANGER, ticket }, said) };
}

/** A ticket that was given out for this tab and that no frame has presented: by the content script's own world. */
async function takeTicket(aside: Aside, page: Page): Promise<string> {
  await (await aside.openSidebar(page)).waitForText('Hello, demo');
  const world = await findContentWorld(page, aside.extension);
  const frameUrl = await world.run(async () => {
    const answer = await chrome.runtime.sendMessage({ kind: 'host.mount' });
    return String(answer.value.frameUrl);
  });
  return new URL(frameUrl).hash.slice(1);
}

async function contentScript(aside: Aside, page: Page): Promise<OpenSender> {
  // All that its sidebar does by itself is done before anything is said.
  await (await aside.openSidebar(page)).waitForText('Hello, demo');
  const world = await findContentWorld(page, aside.extension);
  return {
    speak: said => world.run(speak, STRANGER, said),
    async settle({ name }) {
      // Both end the host's standing; the next message is to be that of a host that stands.
      if (name === 'host.closed' || name === 'host.blocked') await aside.openSidebar(page);
    },
  };
}

/** Installs the other extension, which lets pages on localhost see `chrome.runtime`. Resolves with its id. */
const installOther = ({ browser }: Aside) =>
  browser.installExtension(join(import.meta.dirname, 'other-extension'));

async function outside({ browser, extension }: Aside, url: string): Promise<OpenSender> {
  const page = await browser.newPage();
  await page.goto(url);
  return { speak: said => page.evaluate(speak, { ...STRANGER, extensionId: extension.id }, said) };
}

/** Brings every kind of sender to the point where it can speak. `page` is a tab with a web page; somebody is signed in. */
export const OPEN_SENDER: Record<SenderName, (aside: Aside, page: Page) => Promise<OpenSender>> = {
  popup: async (aside, page) => ({ speak: inView((await aside.openPopup(page)).page) }),
  'popup as a tab': async aside => ({ speak: inView(await openTab(aside, 'popup.html')) }),
  options: async aside => ({ speak: inView(await openTab(aside, 'options.html')) }),
  'sidebar with its ticket': async (aside, page) => {
    const sidebar = await aside.openSidebar(page);
    await sidebar.waitForText('Hello, demo');
    return { speak: inView(sidebar.frame) };
  },
  'sidebar as a tab': async aside => {
    const sidebar = await findSidebar(await openTab(aside, 'sidebar.html'));
    await sidebar.waitForText('Hello, demo');
    return { speak: inView(sidebar.frame) };
  },
  'sidebar in the side panel': async (aside, page) => {
    await (await aside.openPopup(page)).press('Open in the side panel');
    const panel = await findPanel(aside);
    const ticket = new URL(panel.page.url()).hash.slice(1);
    return { speak: said => panel.frame.evaluate(speak, { ...VIEW, ticket }, said) };
  },
  'page-framed sidebar without a ticket': (aside, page) => framed(aside, page),
  'page-framed side panel': async (aside, page) => {
    const frame = await frameSidebar(aside, page, '', '?panel');
    return { speak: said => frame.evaluate(speak, STRANGER, said) };
  },
  'page-framed sidebar with a guessed ticket': (aside, page) => framed(aside, page, 'x'.repeat(32)),
  'page-framed sidebar with a used ticket': async (aside, page) => {
    const sidebar = await aside.openSidebar(page);
    // Its composer is there before the ticket is presented, and the ticket is of whoever is first.
    await sidebar.waitForText('Hello, demo');
    return framed(aside, page, new URL(sidebar.frame.url()).hash.slice(1));
  },
  'page-framed sidebar with an old ticket': async (aside, page) => {
    const ticket = await takeTicket(aside, page);
    await ageTickets(aside);
    return framed(aside, page, ticket);
  },
  'page-framed sidebar with another tab’s ticket': async (aside, page) => {
    const ticket = await takeTicket(aside, page);
    return framed(aside, await aside.openPage('plain'), ticket);
  },
  'content script, sidebar open': contentScript,
  'content script, sidebar closed': async (aside, page) => {
    const { speak } = await contentScript(aside, page);
    await speak({ name: 'host.closed', message: { kind: 'host.closed', byUser: true } });
    return { speak };
  },
  'another extension': async aside =>
    outside(aside, `chrome-extension://${await installOther(aside)}/page.html`),
  'a web page': async aside => {
    await installOther(aside);
    return outside(aside, aside.pages.url('plain'));
  },
};
