import type { Page } from 'puppeteer-core';
import type { Aside } from './aside';

/** Opens the options page in a tab, up to the point where the choices are there. */
export async function openOptions(aside: Pick<Aside, 'browser' | 'extension'>): Promise<Page> {
  const page = await aside.browser.newPage();
  await page.goto(`chrome-extension://${aside.extension.id}/options.html`);
  await page.waitForSelector('select');
  return page;
}

/** Opens the options page and goes on to the diagnostics, up to the point where there are events. */
export async function openDiagnostics(aside: Pick<Aside, 'browser' | 'extension'>): Promise<Page> {
  const page = await openOptions(aside);
  await page.locator('::-p-aria([name="Diagnostics"][role="link"])').click();
  await page.waitForSelector('.event-what');
  return page;
}

/** The checkbox of that name on the options page or in the popup. */
export const checkbox = (name: string) => `::-p-aria([name="${name}"][role="checkbox"])`;

/** Has the session locked with the screen, and locks the screen and unlocks it. Leaves the choice as it was. */
export async function lockByScreen(aside: Pick<Aside, 'browser' | 'extension' | 'desktop'>): Promise<void> {
  const options = await openOptions(aside);
  const choice = checkbox('When the screen is locked');
  await options.locator(choice).click();
  await options.waitForSelector('::-p-text(Saved)');
  aside.desktop.lockScreen();
  const popup = await aside.browser.newPage();
  await popup.goto(`chrome-extension://${aside.extension.id}/popup.html`);
  await popup.waitForSelector('::-p-text(Aside was locked)');
  aside.desktop.unlockScreen();
  await options.bringToFront();
  await options.locator(choice).click();
  await options.waitForSelector('input[type=checkbox]:not(:checked)');
  await popup.close();
  await options.close();
}
