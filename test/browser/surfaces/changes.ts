import type { Page } from 'puppeteer-core';

/** What a page does to itself. Each runs in the page, after the ones before. */
export const CHANGES: Record<string, (page: Page) => Promise<unknown>> = {
  'a framework goes to another route': page =>
    page.evaluate(() => {
      history.pushState({}, '', '/article?route=2');
      document.body.innerHTML = '<div id="root"><h1>Another route</h1></div>';
      dispatchEvent(new PopStateEvent('popstate'));
    }),
  'its body is emptied': page => page.evaluate(() => document.body.replaceChildren()),
  'its body is another one': page =>
    page.evaluate(() => document.body.replaceWith(document.createElement('body'))),
  'its document element is emptied, as by a hydration that failed': page =>
    page.evaluate(() => {
      document.documentElement.replaceChildren(
        document.createElement('head'),
        document.createElement('body'),
      );
    }),
  'its document element is another one': page =>
    page.evaluate(() => {
      const html = document.createElement('html');
      html.append(document.createElement('head'), document.createElement('body'));
      document.documentElement.replaceWith(html);
    }),
  'it is written anew': page =>
    page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>Written anew</title><p>Nothing of before is here.');
      document.close();
    }),
  'it writes itself anew in pieces': async page => {
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>In pieces</title>');
    });
    await page.evaluate(() => {
      document.write('<body><p>And then');
      document.close();
    });
  },
  'frames come and take the focus': page =>
    page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<input autofocus><iframe srcdoc="<p>deeper"></iframe>';
      const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      frame.contentDocument?.querySelector('input')?.focus();
    }),
  'something of it is seen in full screen, and no longer': async page => {
    await page.evaluate(() => {
      document.body.innerHTML = '<button style="position: fixed; inset: 40px auto auto 40px">Full</button>';
      const button = document.querySelector('button');
      button?.addEventListener('click', () => void button.requestFullscreen());
    });
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
    // Headless Chromium's window is another size then, and the page is not (measured in 156).
    await page.setViewport({ width: 1280, height: 800 });
  },
  'a modal dialog opens and closes': page =>
    page.evaluate(() => {
      document.body.inert = true;
      document.body.insertAdjacentHTML('beforeend', '<dialog>A dialog</dialog>');
      const dialog = document.querySelector('dialog');
      dialog?.showModal();
      dialog?.close();
    }),
};
