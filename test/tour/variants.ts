import type { Frame, Page } from 'puppeteer-core';
import type { Aside } from '../harness/aside';
import { type ColourScheme, setColourScheme } from '../harness/colour-scheme';

const listOf = (name: string, otherwise: string) => (process.env[name] ?? otherwise).split(',');

/** In which languages and colours each screen is photographed, and how wide in pixels where it is shown narrow. */
const LANGUAGES = listOf('ASIDE_LANGUAGES', 'en');
const SCHEMES = listOf('ASIDE_SCHEMES', 'light,dark') as ColourScheme[];
export const WIDTHS = listOf('ASIDE_WIDTHS', '340').map(Number);
/** Size of the text in percent, as the browser's own setting has it. */
const TEXT = process.env.ASIDE_TEXT ?? '100';

/** The choice of a language, made behind the options page; English stays what the states are driven in. */
async function speak(view: Page | Frame, language: string): Promise<void> {
  await view.evaluate(async chosen => {
    const { settings } = await chrome.storage.sync.get<{ settings?: object }>('settings');
    await chrome.storage.sync.set({ settings: { ...settings, language: chosen } });
  }, language);
  await view.waitForSelector(`html[lang="${language}"]`);
}

/**
 * Takes `photograph` through every language and colour scheme, and leaves the screen in English and in the last scheme. `view` is where
 * Aside is in the page.
 */
export async function eachVariant(
  { browser }: Aside,
  page: Page,
  view: Page | Frame,
  photograph: (variant: string) => Promise<void>,
): Promise<void> {
  for (const language of LANGUAGES) {
    await speak(view, language);
    // Amplify's words have a file of their own.
    await page.waitForNetworkIdle({ idleTime: 100 });
    await view.evaluate(size => document.documentElement.style.setProperty('font-size', `${size}%`), TEXT);
    for (const scheme of SCHEMES) {
      await setColourScheme(browser, page, scheme);
      await photograph(language === 'en' ? scheme : `${language}-${scheme}`);
    }
  }
  await speak(view, 'en');
}
