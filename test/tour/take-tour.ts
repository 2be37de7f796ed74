import { setColourScheme } from '../harness/colour-scheme';
import { DEMO } from '../harness/demo-user';
import { openPopup } from '../harness/popup';
import { findSidebar } from '../harness/sidebar';
import { step } from '../harness/step';
import { startAlbum } from './album';
import { prepare } from './prepare';
import { printAnswer } from './print-answer';

const QUESTIONS = ['What can you help me with?', 'When was the first Fresnel lens lit, and where?'] as const;

/** What a person does on the first day, headless: sign in, open the sidebar, ask. Throws where any of it fails. */
export async function takeTour(): Promise<void> {
  const { browser, extension, pages, close } = await prepare({ headless: true });
  try {
    const photograph = await startAlbum('tour');
    const page = await browser.newPage();
    await page.goto(pages.url('article'));

    step('opening the popup from the toolbar');
    const popup = await openPopup(browser, extension, page);
    await popup.waitForForm();
    await photograph(popup.page, 'popup-signed-out');
    await popup.signIn(DEMO.username, DEMO.password);
    step(await popup.readWelcome());
    await photograph(popup.page, 'popup-signed-in');

    step('opening the sidebar from the popup');
    await popup.openSidebar();
    const sidebar = await findSidebar(page);
    await photograph(page, 'sidebar-empty');

    step(`asking: ${QUESTIONS[0]}`);
    await sidebar.ask(QUESTIONS[0]);
    await printAnswer(sidebar.frame, 1, async () => {});
    step(`asking, with the page added: ${QUESTIONS[1]}`);
    await sidebar.press('Add this page');
    await sidebar.waitForChip();
    await sidebar.ask(QUESTIONS[1]);
    await printAnswer(sidebar.frame, 2, async () => {
      process.stdout.write('\n');
      await photograph(page, 'sidebar-streaming');
    });
    await photograph(page, 'sidebar-done');
    step('showing in the page what it rests on');
    await (await sidebar.find('.citation')).click();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await photograph(page, 'sidebar-cited');
    await setColourScheme(browser, page, 'dark');
    await photograph(page, 'sidebar-dark');
    step('all of it worked');
  } finally {
    await close();
  }
}
