import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import type { Aside } from '../harness/aside';
import { PAGE_NAMES } from '../harness/pages';
import { findSidebar } from '../harness/sidebar';
import { test } from '../harness/test';
import { type Seen, spyFromPage } from './spy';

const NOTHING: Seen = { typed: [], messages: [], nodes: [], found: [], calls: [] };
const TYPED = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?@#/-'
  .repeat(3)
  .slice(0, 200);

const readSeen = (page: Page) => page.evaluate(() => globalThis.seen);

/** A page that spies from its first moment on. */
async function openSpy(aside: Aside): Promise<Page> {
  const page = await aside.browser.newPage();
  await page.evaluateOnNewDocument(spyFromPage);
  await page.goto(aside.pages.url('article'));
  return page;
}

async function openSidebarOnSpy(aside: Aside) {
  const page = await openSpy(aside);
  await aside.signIn(page);
  return { page, sidebar: await aside.openSidebar(page) };
}

describe('a page that spies', () => {
  test('notices nothing before the user opens the sidebar', async ({ aside }) => {
    const page = await openSpy(aside);
    await aside.signIn(page);
    expect(await readSeen(page)).toEqual(NOTHING);
  });

  test('sees none of 200 typed characters, nor the answer to them', async ({ aside }) => {
    const { page, sidebar } = await openSidebarOnSpy(aside);
    await sidebar.waitForFocus();
    // What the page had of the keys that showed where keys go: it has had the focus until then.
    await page.evaluate(() => globalThis.seen.typed.splice(0));
    await sidebar.type(TYPED);
    expect(await sidebar.readDraft()).toBe(TYPED);
    await page.keyboard.press('Enter');
    const answer = await sidebar.waitForAnswer(1);
    expect(answer.length).toBeGreaterThan(0);
    const { typed, messages, found, calls } = await readSeen(page);
    expect({ typed, messages, found, calls }).toEqual({ typed: [], messages: [], found: [], calls: [] });
  });

  // The control: what the spy is blind to in the sidebar it does see in the page itself.
  test('does see what is typed into the page', async ({ aside }) => {
    const page = await openSpy(aside);
    await page.keyboard.type('a');
    expect((await readSeen(page)).typed).toEqual(['keydown a', 'keypress a', 'keyup a']);
  });

  test('sees one empty element of the sidebar and cannot get into it', async ({ aside }) => {
    const { page } = await openSidebarOnSpy(aside);
    expect((await readSeen(page)).nodes).toEqual(['DIV']);
    const host = await page.evaluate(() => {
      const element = document.documentElement.lastElementChild as HTMLElement;
      const { width, height } = element.getBoundingClientRect();
      const attempt = (reach: () => unknown) => {
        try {
          return String(reach());
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        html: element.innerHTML,
        text: element.textContent,
        root: attempt(() => element.shadowRoot),
        internals: attempt(() => element.attachInternals()),
        newRoot: attempt(() => element.attachShadow({ mode: 'open' })),
        frames: window.length,
        first: attempt(() => window[0]),
        onTop: document.elementFromPoint(innerWidth - 50, innerHeight / 2) === element,
        size: width > 0 && height > 0,
      };
    });
    expect(host).toEqual({
      html: '',
      text: '',
      root: 'null',
      internals: 'NotSupportedError',
      newRoot: 'NotSupportedError',
      frames: 0,
      first: 'undefined',
      onTop: true,
      size: true,
    });
  });

  test('cannot hide, fade, shrink or move it by style', async ({ aside }) => {
    const { page, sidebar } = await openSidebarOnSpy(aside);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const rule = '{ opacity: 0 !important; display: none !important; transform: scale(0) !important }';
      document.head.insertAdjacentHTML(
        'beforeend',
        `<style>@layer first { html > div ${rule} } div ${rule}</style>`,
      );
      for (const [name, value] of [
        ['opacity', '0'],
        ['display', 'none'],
        ['visibility', 'hidden'],
        ['transform', 'translateX(200vw)'],
        ['clip-path', 'inset(50%)'],
        ['z-index', '-1'],
        ['width', '1px'],
      ] as const) {
        host.style.setProperty(name, value, 'important');
      }
      host.hidden = true;
      host.animate({ opacity: [0, 0] }, { duration: 1e6, fill: 'both' });
      document.body.style.opacity = '0';
      document.documentElement.style.filter = 'opacity(0)';
    });
    const style = await page.evaluate(() => {
      const { opacity, display, visibility, transform, clipPath, zIndex } = getComputedStyle(
        document.documentElement.lastElementChild as HTMLElement,
      );
      return { opacity, display, visibility, transform, clipPath, zIndex };
    });
    expect(style).toEqual({
      opacity: '1',
      display: 'block',
      visibility: 'visible',
      transform: 'none',
      clipPath: 'none',
      zIndex: '2147483647',
    });
    await (await sidebar.find('textarea')).click();
    await sidebar.type('still here');
    expect(await sidebar.readDraft()).toBe('still here');
  });

  test('cannot throw it out just so: it comes back, with what was typed', async ({ aside }) => {
    const { page, sidebar } = await openSidebarOnSpy(aside);
    await sidebar.ask('What is a Fresnel lens?');
    await sidebar.waitForAnswer(1);
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
    const again = await findSidebar(page);
    await again.waitForText('What is a Fresnel lens?');
  });

  test('that throws it out 20 times has it again each time; then it is left alone, and nothing is lost', async ({
    aside,
  }) => {
    const { page, sidebar } = await openSidebarOnSpy(aside);
    await sidebar.ask('What is a Fresnel lens?');
    await sidebar.waitForAnswer(1);
    for (let round = 0; round <= 20; round += 1) {
      await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
      await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    }
    const { nodes } = await readSeen(page);
    expect(nodes).toEqual(Array.from({ length: 21 }, () => 'DIV'));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await (await aside.openSidebar(page)).waitForText('What is a Fresnel lens?');
  });
});

describe('a page that frames the sidebar itself', () => {
  const frameIt = (page: Page, url: string) =>
    page.evaluate(async address => {
      const frame = document.createElement('iframe');
      frame.src = address;
      const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
    }, url);

  test('gets a sidebar that knows nobody', async ({ aside, page }) => {
    await aside.signIn(page);
    await frameIt(page, `chrome-extension://${aside.extension.id}/sidebar.html`);
    const frame = await page.waitForFrame(candidate => candidate.url().endsWith('/sidebar.html'));
    await frame.waitForSelector('::-p-text(Open Aside from its toolbar button)');
    expect(await frame.$('[role="log"]')).toBeNull();
  });

  test('gets no other file of ours', async ({ aside, page }) => {
    for (const file of ['popup.html', 'manifest.json', 'background.js', 'sidebar-host.js']) {
      const url = `chrome-extension://${aside.extension.id}/${file}`;
      expect(await page.evaluate(address => fetch(address).then(String, error => error.name), url)).toBe(
        'TypeError',
      );
    }
  });
});

describe('the sidebar opens', () => {
  test.for(PAGE_NAMES)('on a page of the kind: %s', async (name, { aside }) => {
    const page = await aside.openPage(name);
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await sidebar.waitForFocus();
    await sidebar.type('Hello');
    expect(await sidebar.readDraft()).toBe('Hello');
    await page.keyboard.press('Enter');
    expect(await sidebar.waitForAnswer(1)).not.toBe('');
  });

  // Frames inherit the sandbox of the page, and our page is nothing without scripts.
  test('in a tab of its own for a page that forbids all scripts', async ({ aside }) => {
    const server = createServer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': 'sandbox' })
        .end('<p>Raw'),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const page = await aside.browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const popup = await aside.signIn(page);
    const opened = aside.browser.waitForTarget(
      target => target.type() === 'page' && target.url().endsWith('/sidebar.html'),
    );
    await popup.openSidebar();
    const sidebar = await findSidebar((await (await opened).page()) ?? page);
    await sidebar.ask('Hello');
    expect(await sidebar.waitForAnswer(1)).not.toBe('');
    expect(page.frames()).toHaveLength(1);
  });
});
