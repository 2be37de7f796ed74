import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { connectionOf } from './browser-connection';
import { press } from './press';
import type { Sidebar } from './sidebar';

/** The list of conversations in a sidebar, as a person uses it. */
export interface History {
  /** Opens it by its button and waits until it is there. */
  open(): Promise<void>;
  /** What is listed, in order: titles of conversations, or all lines that a search found. */
  read(): Promise<string[]>;
  /** Waits until just this is listed. */
  waitFor(rows: string[]): Promise<void>;
  search(query: string): Promise<void>;
  /** Clicks the row that has this text. */
  choose(text: string): Promise<void>;
  /** Chooses from the menu of the conversation of that title. */
  act(title: string, action: string): Promise<void>;
}

const ROWS = '.history [data-row]';
/** A row's words, without its time. */
const READ = (rows: Element[]) =>
  rows.map(row => (row.querySelector('.history-title') ?? row).textContent?.trim() ?? '');

export function driveHistory({ frame }: Sidebar): History {
  const history: History = {
    async open() {
      await press(frame, 'Conversations');
      await frame.waitForSelector('.history input[type=search]');
    },
    read: () => frame.$$eval(ROWS, READ),
    async waitFor(rows) {
      await frame.waitForFunction(
        (selector, wanted) =>
          JSON.stringify(
            [...document.querySelectorAll(selector)].map(
              row => (row.querySelector('.history-title') ?? row).textContent?.trim() ?? '',
            ),
          ) === wanted,
        {},
        ROWS,
        JSON.stringify(rows),
      );
    },
    search: query => frame.locator('.history input[type=search]').fill(query),
    choose: text => frame.locator(`${ROWS} ::-p-text(${text})`).click(),
    async act(title, action) {
      await press(frame, `Actions for ${title}`);
      await press(frame, action, 'menuitem');
    },
  };
  return history;
}

/** Has downloads put into a folder of their own; the function waits for the next one, and reads it. */
export async function catchDownloads(
  browser: Browser,
): Promise<() => Promise<{ name: string; text: string }>> {
  const downloadPath = await mkdtemp(join(tmpdir(), 'aside-downloads-'));
  const session = await connectionOf(browser);
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath,
    eventsEnabled: true,
  });
  const completed: string[] = [];
  const names = new Map<string, string>();
  const waiting: (() => void)[] = [];
  session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => {
    names.set(guid, suggestedFilename);
  });
  session.on('Browser.downloadProgress', ({ guid, state }) => {
    if (state !== 'completed') return;
    completed.push(names.get(guid) ?? guid);
    for (const go of waiting.splice(0)) go();
  });
  return async () => {
    while (completed.length === 0) await new Promise<void>(resolve => waiting.push(resolve));
    const name = completed.shift() ?? '';
    const [file = name] = (await readdir(downloadPath)).filter(found => found === name);
    return { name, text: await readFile(join(downloadPath, file), 'utf8') };
  };
}
