import type { Page } from 'puppeteer-core';
import { callWorker } from '../harness/call-worker';
import { jsonReply } from '../harness/faults';
import type { Sidebar } from '../harness/sidebar';
import type { SidebarState } from './sidebar-states';

/** Something secret, where the page is read. */
const addSecrets = (page: Page) =>
  page.evaluate(() => {
    const note = document.createElement('p');
    note.textContent =
      'Write to fresnel@lens.example or to keeper@light.example. The card is 4111 1111 1111 1111, the key sk-abcdEFGH1234567890ijklMNOP.';
    document.querySelector('article p')?.after(note);
  });

async function addPage(sidebar: Sidebar): Promise<void> {
  await sidebar.press('Add this page');
  await sidebar.waitForChip();
}

const openMenu = async (sidebar: Sidebar) => {
  await sidebar.press('What Aside may read of this site');
  await sidebar.find('[role=menuitemradio]');
};

/** What of the page goes along, and what an answer shows in it. */
export const pageStates: SidebarState[] = [
  {
    name: 'page-secrets',
    async show(_, page, sidebar) {
      await addSecrets(page);
      await addPage(sidebar);
      await sidebar.waitForText('4 secrets taken out');
      await (await sidebar.find('.sent summary')).click();
      await sidebar.find('.taken-out');
    },
  },
  {
    name: 'page-access',
    async show(_, __, sidebar) {
      await addPage(sidebar);
      await openMenu(sidebar);
    },
  },
  {
    name: 'page-never',
    async show(_, __, sidebar) {
      await addPage(sidebar);
      await openMenu(sidebar);
      await (await sidebar.find('[role=menuitemradio]:last-of-type')).click();
      await sidebar.frame.waitForFunction(() => !document.querySelector('.chip'));
      await sidebar.press('Add this page');
      await sidebar.waitForText('You chose that Aside never reads this site.');
      // The states after this one are of the same site.
      await callWorker(sidebar.frame, 'access.set', { access: 'ask' });
    },
  },
  {
    name: 'page-cited',
    async show({ gateway }, page, sidebar) {
      await addPage(sidebar);
      const cite = (words: string, nth: number) =>
        `[${nth}](${page.url()}#:~:text=${encodeURIComponent(words)})`;
      const reply = [
        'Each ring of the lens bends the light a little more than the ring inside it',
        cite('Each ring bends the light of the lamp a little more', 1),
        ', so that more than four fifths of it reach the horizon',
        cite('more than four fifths of it', 2),
        '.',
      ].join('');
      gateway.plan(jsonReply({ reply }));
      await sidebar.ask('What did Fresnel change?');
      await sidebar.waitForAnswer(1);
      await sidebar.press('1');
      await page.waitForFunction(() => CSS.highlights.size > 0);
    },
  },
];
