import type { ElementHandle, Frame, Page } from 'puppeteer-core';

export interface SeenMessage {
  role: string;
  status: string;
  text: string;
}

/** The sidebar in a page, as a person uses it. */
export interface Sidebar {
  frame: Frame;
  /** Types with real keys, into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Clicks the composer, types the question and presses Enter. */
  ask(question: string): Promise<void>;
  press(name: string): Promise<void>;
  /** Waits until keys go into the composer. */
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

function driveSidebar(page: Page, frame: Frame): Sidebar {
  const find = async (selector: string) => {
    const element = await frame.waitForSelector(selector, { visible: true });
    if (!element) throw new Error(`The sidebar has no ${selector}.`);
    return element;
  };
  const type = (text: string) => page.keyboard.type(text);
  return {
    frame,
    type,
    find,
    async ask(question) {
      await (await find(COMPOSER)).click();
      await type(question);
      await page.keyboard.press('Enter');
    },
    press: name => frame.locator(`::-p-aria([name="${name}"][role="button"])`).click(),
    async waitForFocus() {
      await frame.waitForFunction(() => document.hasFocus() && document.activeElement?.matches('textarea'));
    },
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
