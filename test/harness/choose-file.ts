import type { Page } from 'puppeteer-core';

/** Chooses a file of this text in the page's file input of that name. */
export async function chooseFile(page: Page, label: string, text: string): Promise<void> {
  await page.$eval(
    `input[type=file][aria-label="${label}"]`,
    (element, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'aside.json', { type: 'application/json' }));
      if (!(element instanceof HTMLInputElement)) throw new Error('It takes no file.');
      element.files = transfer.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}
