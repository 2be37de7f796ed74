import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Aside } from './aside';
import { press } from './press';

export interface SeenMessage {
  role: string;
  status: string;
  text: string;
}

/** The sidebar in a page, as a person uses it. */
export interface Sidebar {
  page: Page;
  frame: Frame;
  /** Types with real keys, into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Clicks the composer, types the question and presses Enter. */
  ask(question: string): Promise<void>;
  /**
   * Sends the question by made-up events, so that the tab need not be in front. Resolves once it is sent. Only for a
   * sidebar in a tab of its own: in a page, an event that no user made sends nothing.
   */
  askUnseen(question: string): Promise<void>;
  press(name: string): Promise<void>;
  /** Chooses in the menu of places. */
  move(where: string): Promise<void>;
  /** Waits until keys go into the composer; the key that shows it is one that types nothing. */
  waitForFocus(): Promise<void>;
  /** The composer's text. */
  readDraft(): Promise<string>;
  readMessages(): Promise<SeenMessage[]>;
  /** Waits until the `nth` answer (from 1) has this status; returns its text. */
  waitForAnswer(nth: number, status?: string): Promise<string>;
  /** Waits until something of the page is attached. */
  waitForChip(): Promise<void>;
  /** Waits until no message is shown. */
  waitForEmpty(): Promise<void>;
  /** Waits until the sidebar shows the text. */
  waitForText(text: string): Promise<void>;
  find(selector: string): Promise<ElementHandle<Element>>;
}

const COMPOSER = '::-p-aria([name="Message"][role="textbox"])';
const ANSWERS = '[role="article"][data-role="assistant"]';

export const isSidebar = (frame: Frame) =>
  frame.url().startsWith('chrome-extension://') && new URL(frame.url()).pathname === '/sidebar.html';

/** Waits for the sidebar in the page, up to the point where its composer is there. */
export async function findSidebar(page: Page): Promise<Sidebar> {
  const frame = await page.waitForFrame(isSidebar);
  await frame.waitForSelector(COMPOSER);
  return driveSidebar(page, frame);
}

/** Opens the sidebar in a tab of its own, and waits for the chat: behind another tab it would not load it. */
export async function openSidebarTab(aside: Pick<Aside, 'browser' | 'extension'>): Promise<Sidebar> {
  const page = await aside.browser.newPage();
  await page.goto(`chrome-extension://${aside.extension.id}/sidebar.html`);
  await page.waitForSelector('[role="log"]');
  return findSidebar(page);
}

function driveSidebar(page: Page, frame: Frame): Sidebar {
  const find = async (selector: string) => {
    const element = await frame.waitForSelector(selector, { visible: true });
    if (!element) throw new Error(`The sidebar has no ${selector}.`);
    return element;
  };
  const type = (text: string) => page.keyboard.type(text);
  /** The browser learns only after the page where the focus went, and sends keys where it was before. */
  const waitForFocus = async () => {
    await frame.waitForFunction(() => document.hasFocus() && document.activeElement?.matches('textarea'));
    const arrived = await frame.evaluateHandle(() => {
      const came = { isHere: false };
      addEventListener('keyup', () => Object.assign(came, { isHere: true }), { once: true });
      return came;
    });
    while (!(await arrived.evaluate(({ isHere }) => isHere))) await page.keyboard.press('Shift');
    await arrived.dispose();
  };
  return {
    page,
    frame,
    type,
    find,
    async ask(question) {
      await (await find(COMPOSER)).click();
      await waitForFocus();
      await type(question);
      await page.keyboard.press('Enter');
    },
    async askUnseen(question) {
      await frame.evaluate(text => {
        const field = document.querySelector('textarea');
        if (!field) throw new Error('The sidebar has no textbox.');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, question);
      // Polled from here: a tab that is not in front slows its own timers down.
      while (!(await frame.evaluate(pressEnter, question))) await new Promise(done => setTimeout(done, 20));
    },
    press: name => press(frame, name),
    async move(where) {
      await press(frame, 'Move Aside');
      await press(frame, where, 'menuitem');
    },
    waitForFocus,
    readDraft: async () =>
      (await find(COMPOSER)).evaluate(element =>
        element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
      ),
    readMessages: () =>
      frame.$$eval('[role="article"]', articles =>
        articles.map(article => ({
          role: article.getAttribute('data-role') ?? '',
          status: article.getAttribute('data-status') ?? '',
          text: article.textContent ?? '',
        })),
      ),
    async waitForAnswer(nth, status = 'done') {
      const shown = await frame.waitForFunction(
        (selector, index, wanted) => {
          const answer = document.querySelectorAll(selector)[index];
          return answer?.getAttribute('data-status') === wanted ? (answer.textContent ?? '') : null;
        },
        {},
        ANSWERS,
        nth - 1,
        status,
      );
      return (await shown.jsonValue()) ?? '';
    },
    async waitForChip() {
      await find('button[aria-label^="Remove "]');
    },
    async waitForEmpty() {
      await frame.waitForFunction(() => !document.querySelector('[role="article"]'));
    },
    async waitForText(text) {
      await frame.waitForSelector(`::-p-text(${text})`);
    },
  };
}

/** True once the question has left the composer. */
function pressEnter(question: string): boolean {
  const field = document.querySelector('textarea');
  if (field?.value !== question) return true;
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  return false;
}
