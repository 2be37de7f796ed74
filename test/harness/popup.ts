import type { Browser, Extension, Page } from 'puppeteer-core';
import { type Pressable, press } from './press';

/** The real popup, opened from the toolbar. */
export interface Popup {
  page: Page;
  /** Waits until the sign-in form is there. */
  waitForForm(): Promise<void>;
  /** Waits until the popup knows whether somebody is signed in. */
  isSignedIn(): Promise<boolean>;
  /** Fills Authenticator's fields and presses "Sign in". Does not wait for what comes of it. */
  signIn(username: string, password: string): Promise<void>;
  /** Waits for "Welcome, …" and returns the line. */
  readWelcome(): Promise<string>;
  /** Presses "Open sidebar"; the popup closes by itself. */
  openSidebar(): Promise<void>;
  /** Presses "Sign out" and waits for the sign-in form. */
  signOut(): Promise<void>;
  /** Types into the field of that name, over whatever is in it. */
  fill(name: string, text: string): Promise<void>;
  /** What stands in the field of that name, once it is there. */
  read(name: string): Promise<string>;
  /** Presses the button, tab or checkbox of that name, once it is there and enabled. */
  press(name: string, role?: Pressable): Promise<void>;
  waitForText(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Field of a form, by the name that Authenticator gives it. */
const field = (name: string) => `input[name="${name}"]`;

/** Presses the extension's button in the toolbar, with `page` as the tab in front, and waits for the popup. */
export async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<Popup> {
  await page.bringToFront();
  const url = `chrome-extension://${extension.id}/popup.html`;
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget(target => !known.has(target) && target.url().startsWith(url));
  await extension.triggerAction(page);
  return drivePopup(await (await opened).asPage());
}

/** Drives a popup.html that is open, be it in the popup's window or in a tab. */
export const drivePopup = (page: Page): Popup => ({
  page,
  async waitForForm() {
    await page.waitForSelector(field('password'), { visible: true });
  },
  async isSignedIn() {
    const shown = await page.waitForSelector(`${field('password')}, h1 ::-p-text(Welcome, )`);
    return (await shown?.evaluate(element => element.localName)) !== 'input';
  },
  async signIn(username, password) {
    await fill(page, 'username', username);
    await fill(page, 'password', password);
    await press(page, 'Sign in');
  },
  async readWelcome() {
    const heading = await page.waitForSelector('::-p-text(Welcome, )');
    return (await heading?.evaluate(element => element.textContent)) ?? '';
  },
  async openSidebar() {
    const closed = new Promise<void>(resolve => page.once('close', () => resolve()));
    await press(page, 'Open sidebar');
    await closed;
  },
  async signOut() {
    await press(page, 'Sign out');
    await page.waitForSelector(field('username'));
  },
  fill: (name, text) => fill(page, name, text),
  async read(name) {
    const input = await page.waitForSelector(field(name), { visible: true });
    return (await input?.evaluate(element => (element as HTMLInputElement).value)) ?? '';
  },
  press: (name, role) => press(page, name, role),
  async waitForText(text) {
    await page.waitForSelector(`::-p-text(${text})`);
  },
  close: () => page.close(),
});

async function fill(page: Page, name: string, text: string): Promise<void> {
  const input = await page.waitForSelector(field(name), { visible: true });
  await input?.click({ count: 3 });
  await input?.type(text);
}
