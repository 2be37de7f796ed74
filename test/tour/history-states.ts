import type { Aside } from '../harness/aside';
import { callWorker } from '../harness/call-worker';
import { driveHistory } from '../harness/history';
import { openOptions } from '../harness/options';
import { writeHistory } from '../harness/write-history';
import type { SidebarState } from './sidebar-states';

const HOUR = 3_600_000;
const PAST: [question: string, hours: number, pinned?: boolean][] = [
  ['House style for release notes', 300, true],
  ['What did Fresnel change about lighthouses?', 0.2],
  ['Summarise this page', 2],
  ['Write a polite reminder about the unpaid invoice of the harbour office', 20],
  ['灯台の光学系は誰が変えましたか？', 26],
  ['Compare the two offers for the new boat', 70],
  ['Explain this selection in plain words', 96],
  ['Which of these contracts end this year?', 400],
  ['Translate the safety notice into Portuguese', 2000],
];

async function openHistory(aside: Aside, sidebar: Parameters<SidebarState['show']>[2]) {
  const options = await openOptions(aside);
  await callWorker(options, 'conversation.delete', { which: 'all' });
  await writeHistory(
    options,
    PAST.map(([question, hours, pinned]) => ({
      said: [
        question,
        `An answer: ${question.toLowerCase()} Fresnel bent the light of one lamp into a beam.`,
      ],
      at: Date.now() - hours * HOUR,
      pinned,
    })),
  );
  await options.close();
  const history = driveHistory(sidebar);
  await history.open();
  await sidebar.waitForText('House style');
  return history;
}

/** The list of conversations, in the sidebar. */
export const historyStates: SidebarState[] = [
  {
    name: 'history',
    async show(aside, page, sidebar) {
      await page.bringToFront();
      const history = await openHistory(aside, sidebar);
      await history.choose('What did Fresnel');
      await sidebar.waitForAnswer(1);
      await history.open();
      await sidebar.waitForText('House style');
    },
  },
  {
    name: 'history-search',
    async show(aside, page, sidebar) {
      const history = await openHistory(aside, sidebar);
      await page.bringToFront();
      await history.search('fresn lamp');
      await sidebar.find('.history mark');
    },
  },
  {
    name: 'history-nothing',
    async show(aside, page, sidebar) {
      const history = await openHistory(aside, sidebar);
      await page.bringToFront();
      await history.search('zeppelin');
      await sidebar.waitForText('Nothing found');
    },
  },
  {
    name: 'history-menu',
    async show(aside, page, sidebar) {
      await openHistory(aside, sidebar);
      await page.bringToFront();
      await sidebar.press('Actions for Compare the two offers for the new boat');
      await sidebar.find('[role="menuitem"]');
    },
  },
  {
    name: 'history-rename',
    async show(aside, page, sidebar) {
      const history = await openHistory(aside, sidebar);
      await page.bringToFront();
      await history.act('Summarise this page', 'Rename');
      await sidebar.find('.history-rename');
    },
  },
  {
    name: 'history-delete',
    async show(aside, page, sidebar) {
      const history = await openHistory(aside, sidebar);
      await page.bringToFront();
      await history.act('Summarise this page', 'Delete');
      await sidebar.waitForText('for good?');
    },
  },
  {
    name: 'history-select',
    async show(aside, page, sidebar) {
      await openHistory(aside, sidebar);
      await page.bringToFront();
      await sidebar.press('Select several');
      for (const row of (await sidebar.frame.$$('.history-row input')).slice(1, 4)) await row.click();
    },
  },
  {
    name: 'history-empty',
    async show(aside, page, sidebar) {
      const options = await openOptions(aside);
      await callWorker(options, 'conversation.delete', { which: 'all' });
      await options.close();
      await page.bringToFront();
      await driveHistory(sidebar).open();
      await sidebar.waitForText('No conversations yet');
    },
  },
];
