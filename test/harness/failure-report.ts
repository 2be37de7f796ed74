import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Aside } from './aside';

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
 * Leaves in one folder what is needed to understand why a test failed: a screenshot of every open page and of
 * the popup, all consoles, the stack's log and the chat requests.
 *
 * @returns the folder
 */
export async function reportFailure(aside: Aside, test: string): Promise<string> {
  const folder = folderOf(test);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pages = [...(await aside.browser.pages()), ...(await aside.extension.pages())];
  for (const [index, page] of [...new Set(pages)].entries()) {
    const name = new URL(page.url()).pathname.replace(/\W+/g, '-');
    // A page that is about to close cannot be photographed; the rest of the report does not depend on it.
    await page.screenshot({ path: join(folder, `${index + 1}${name}.png`) }).catch(() => {});
  }
  const chats = aside.gateway.chats.map(chat => ({ ...chat, headers: withoutToken(chat.headers) }));
  await writeFile(join(folder, 'consoles.log'), `${aside.consoles.lines.join('\n')}\n`);
  await writeFile(join(folder, 'stack.log'), `${aside.stack.log.join('\n')}\n`);
  await writeFile(join(folder, 'cognito-actions.log'), `${aside.gateway.actions.join('\n')}\n`);
  await writeFile(join(folder, 'chat-requests.json'), JSON.stringify(chats, null, 2));
  return folder;
}
