import type { Page } from 'puppeteer-core';
import type { Aside } from '../harness/aside';
import { askStreaming } from '../harness/ask-streaming';
import {
  type ChatAnswer,
  droppedConnection,
  garbage,
  jsonReply,
  movedTo,
  scriptStream,
  serverError,
  tooManyRequests,
  unauthorized,
} from '../harness/faults';
import { lockByScreen } from '../harness/options';
import type { Sidebar } from '../harness/sidebar';
import { controlStates } from './control-states';
import { pageStates } from './page-states';
import { RICH_ANSWER } from './rich-answer';

export interface SidebarState {
  name: string;
  show: (aside: Aside, page: Page, sidebar: Sidebar) => Promise<void>;
}

/** A question that meets this answer at the API, and ends so. */
const meeting = (name: string, answer: ChatAnswer, status: 'done' | 'failed'): SidebarState => ({
  name,
  async show({ gateway }, _, sidebar) {
    gateway.planAlways(answer);
    await sidebar.ask('What did Fresnel change?');
    await sidebar.waitForAnswer(1, status);
  },
});

export const sidebarStates: SidebarState[] = [
  { name: 'empty', show: async () => {} },
  {
    name: 'page-added',
    async show(_, __, sidebar) {
      await sidebar.press('Add this page');
      await sidebar.waitForChip();
      await sidebar.type('When was the first lens lit?');
    },
  },
  ...pageStates,
  {
    name: 'waiting',
    async show({ gateway }, _, sidebar) {
      const stream = scriptStream();
      gateway.plan(stream.answer);
      await sidebar.ask('What did Fresnel change?');
      await stream.asked;
    },
  },
  {
    name: 'streaming',
    async show({ gateway }, _, sidebar) {
      const stream = scriptStream();
      gateway.plan(stream.answer);
      await sidebar.ask('What did Fresnel change?');
      await stream.asked;
      stream.say(RICH_ANSWER.slice(0, RICH_ANSWER.indexOf('| lamp') + 40));
      await sidebar.waitForText('Before and after');
    },
  },
  meeting('done', jsonReply({ reply: RICH_ANSWER }), 'done'),
  {
    name: 'stopped',
    async show(aside, _, sidebar) {
      await askStreaming(aside, sidebar, 'What did Fresnel change?', 'He bent the light of one lamp ');
      await sidebar.press('Stop');
      await sidebar.waitForAnswer(1, 'stopped');
    },
  },
  ...controlStates,
  // A shorter wait is kept without a word.
  meeting('too-many-requests', tooManyRequests(90), 'failed'),
  meeting('backend-error', serverError, 'failed'),
  meeting('unreachable', droppedConnection, 'failed'),
  meeting('unknown-answer', jsonReply({ greeting: 'hello' }), 'failed'),
  meeting('session-expired', unauthorized, 'failed'),
  meeting('fault-redirected', movedTo('/elsewhere'), 'failed'),
  {
    name: 'fault-details',
    async show({ gateway }, _, sidebar) {
      gateway.planAlways(garbage('He bent the light of one lamp '));
      await sidebar.ask('What did Fresnel change?');
      await sidebar.waitForAnswer(1, 'failed');
      await (await sidebar.find('.error-details summary')).click();
    },
  },
  {
    name: 'signed-out',
    async show(aside, page, sidebar) {
      const popup = await aside.openPopup(page);
      await popup.signOut();
      await popup.close();
      await page.bringToFront();
      await sidebar.find('::-p-aria([name="Sign in"][role="button"])');
    },
  },
  {
    name: 'locked',
    async show(aside, page, sidebar) {
      await sidebar.ask('What did Fresnel change?');
      await sidebar.waitForAnswer(1);
      await sidebar.type('And what did it cost?');
      await lockByScreen(aside);
      await page.bringToFront();
      await sidebar.waitForText('Aside is locked');
    },
  },
];
