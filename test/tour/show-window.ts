import { DEMO } from '../harness/demo-user';
import { prepare } from './prepare';

const HELP = `
  Aside is in this browser's toolbar (behind the puzzle piece, if it is not pinned).

    1. Click its icon and sign in:   user ${DEMO.username}   password ${DEMO.password}
       (or create an account: the code that Cognito would send by mail is printed here)
    2. Press "Open sidebar", or Alt+Shift+D on any page.
    3. Press "Add this page" and ask something about it.

  Close the browser, or press Ctrl+C here, to end.
`;

/** Opens the sample page in a window and waits until the window is closed. */
export async function showWindow(): Promise<void> {
  const { browser, pages, close } = await prepare({ headless: false });
  try {
    const [page] = await browser.pages();
    await (page ?? (await browser.newPage())).goto(pages.url('article'));
    console.log(HELP);
    await new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  } finally {
    await close();
  }
}
