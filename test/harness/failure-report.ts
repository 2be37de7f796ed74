import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Aside } from './aside';
import { describePage, describeWorker } from './describe-state';

const PATIENCE_MS = 5_000;

const folderOf = (test: string) =>
  resolve(
    import.meta.dirname,
    '../../.output/test-failures',
    test
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 100),
  );

/** Headers without the token, of which only the kind is told. */
const withoutToken = (headers: Aside['gateway']['chats'][number]['headers']) => ({
  ...headers,
  authorization: headers.authorization?.slice(0, 12),
});

/**
 * Not `page.screenshot()`: while one waits for a tab that draws nothing, Puppeteer holds up all other work. A page
 * that hangs or is about to close gives no picture; the rest of the report does not depend on it.
 */
async function photograph(page: Page, path: string): Promise<void> {
  const take = async () => {
    const session = await page.createCDPSession();
    await session.send('Page.bringToFront');
    const { data } = await session.send('Page.captureScreenshot');
    await writeFile(path, Buffer.from(data, 'base64'));
  };
  const patience = new Promise(resolve => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([take().catch(() => {}), patience]);
}

/**
 * Leaves in one folder what is needed to understand why a test failed: a screenshot of every open page and of
 * the popup, what stands in their frames, the worker's state, all consoles, the stack's log and the chat requests.
 *
 * @returns the folder
 */
export async function reportFailure(aside: Aside, test: string): Promise<string> {
  const folder = folderOf(test);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // The popup first: it closes when a tab comes to the front.
  const pages = [...(await aside.extension.pages()), ...(await aside.browser.pages())];
  for (const [index, page] of [...new Set(pages)].entries()) {
    const name = new URL(page.url()).pathname.replace(/\W+/g, '-');
    await photograph(page, join(folder, `${index + 1}${name}.png`));
  }
  const described = await Promise.all([...new Set(pages)].map(describePage));
  const worker = await describeWorker(aside.browser, aside.extension);
  await writeFile(join(folder, 'state.json'), JSON.stringify({ worker, pages: described }, null, 2));
  const chats = aside.gateway.chats.map(chat => ({ ...chat, headers: withoutToken(chat.headers) }));
  await writeFile(join(folder, 'consoles.log'), `${aside.consoles.lines.join('\n')}\n`);
  await writeFile(join(folder, 'stack.log'), `${aside.stack.log.join('\n')}\n`);
  await writeFile(join(folder, 'cognito-actions.log'), `${aside.gateway.actions.join('\n')}\n`);
  await writeFile(join(folder, 'chat-requests.json'), JSON.stringify(chats, null, 2));
  return folder;
}
