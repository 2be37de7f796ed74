import type { Page } from 'puppeteer-core';

/** Closes the list where it is open, and opens it: milliseconds from the click to rows that are laid out. */
export const openList = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const button = document.querySelector<HTMLElement>('#list-conversations');
    if (document.querySelector('.history')) button?.click();
    while (document.querySelector('.history')) await new Promise(done => requestAnimationFrame(done));
    const shown = new Promise<void>(done => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.history-row')) return;
        observer.disconnect();
        done();
      });
      observer.observe(document.body, { subtree: true, childList: true });
    });
    const clicked = performance.now();
    button?.click();
    await shown;
    document.querySelector('.history-scroll')?.getBoundingClientRect();
    return performance.now() - clicked;
  });

/** Types a query into the empty search box at once: milliseconds to what was found, laid out. */
export const searchFor = (page: Page, query: string): Promise<number> =>
  page.evaluate(async wanted => {
    const box = document.querySelector<HTMLInputElement>('.history input[type=search]');
    if (!box) throw new Error('The list is not open.');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(box, '');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('.history-result, .history-nothing'))
      await new Promise(done => requestAnimationFrame(done));
    const shown = new Promise<void>(done => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.history-result, .history-nothing')) return;
        observer.disconnect();
        done();
      });
      observer.observe(document.body, { subtree: true, childList: true });
    });
    const typed = performance.now();
    set?.call(box, wanted);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
    document.querySelector('.history-scroll')?.getBoundingClientRect();
    return performance.now() - typed;
  }, query);
