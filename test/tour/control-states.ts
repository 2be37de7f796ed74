import { askStreaming } from '../harness/ask-streaming';
import { jsonReply } from '../harness/faults';
import type { Sidebar } from '../harness/sidebar';
import type { SidebarState } from './sidebar-states';

const QUESTION = 'What did Fresnel change?';

const pressAt = async (sidebar: Sidebar, nth: number, name: string) => {
  const article = `[role="article"]:nth-of-type(${nth})`;
  await (await sidebar.find(article)).hover();
  await (await sidebar.find(`${article} ::-p-aria([name="${name}"][role="button"])`)).click();
};

/** One question and its answer, then something is done with them. */
const after = (
  name: string,
  act: (...show: Parameters<SidebarState['show']>) => Promise<void>,
): SidebarState => ({
  name: `control-${name}`,
  async show(aside, page, sidebar) {
    aside.gateway.planAlways(jsonReply({ reply: 'He put a **lens** of many rings around the lamp.' }));
    await sidebar.ask(QUESTION);
    await sidebar.waitForAnswer(1);
    await act(aside, page, sidebar);
  },
});

/** What can be done with messages, in use. */
export const controlStates: SidebarState[] = [
  after('versions', async (_, __, sidebar) => {
    await pressAt(sidebar, 2, 'Regenerate answer');
    await sidebar.waitForText('2 / 2');
  }),
  after('editing', async (_, __, sidebar) => {
    await pressAt(sidebar, 1, 'Edit question');
    await sidebar.type(' Say it in three lines, please, and name the year.');
  }),
  after('deleting', async (_, __, sidebar) => {
    await pressAt(sidebar, 2, 'Delete message');
  }),
  after('sent', async (_, __, sidebar) => {
    await sidebar.press('Add this page');
    await sidebar.waitForChip();
    await (await sidebar.find('::-p-text(Sends 2 earlier)')).click();
    await sidebar.find('.sent-text');
  }),
  {
    name: 'control-queued',
    async show(aside, _, sidebar) {
      await askStreaming(aside, sidebar, QUESTION, 'He bent the light of one lamp ');
      await sidebar.ask('And what did it cost?');
      await sidebar.waitForText('Waits for');
      await sidebar.type('One more thing');
    },
  },
];
