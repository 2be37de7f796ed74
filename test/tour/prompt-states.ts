import { openOptions } from '../harness/options';
import { press } from '../harness/press';
import type { OptionsState } from './options-states';
import type { SidebarState } from './sidebar-states';

/** The list of prompts, in the sidebar. */
export const promptStates: SidebarState[] = [
  {
    name: 'prompts',
    async show(_, __, sidebar) {
      await sidebar.type('/');
      await sidebar.find('[role=listbox]');
      await sidebar.page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'prompts-fitting',
    async show(_, __, sidebar) {
      await sidebar.type('/re');
      await sidebar.find('[role=listbox]');
    },
  },
  {
    name: 'prompts-chosen',
    async show(_, __, sidebar) {
      await sidebar.type('/sum');
      await sidebar.find('[role=listbox]');
      await sidebar.page.keyboard.press('Enter');
      await sidebar.waitForChip();
    },
  },
];

const scrollTo = (selector: string) => document.querySelector(selector)?.scrollIntoView();

/** Where prompts are written. */
export const promptOptionsStates: OptionsState[] = [
  {
    name: 'options-prompts',
    async show(aside) {
      const page = await openOptions(aside);
      await page.waitForSelector('.prompt-rows');
      await page.evaluate(scrollTo, '#prompts');
      return page;
    },
  },
  {
    name: 'options-prompts-editing',
    async show(aside) {
      const page = await openOptions(aside);
      await press(page, 'Change explain');
      await page.waitForSelector('.prompt-editor');
      await page.locator('.prompt-editor input').fill('two words');
      await press(page, 'Save');
      await page.waitForSelector('.prompt-wrong:not(:empty)');
      await page.evaluate(scrollTo, '#prompts');
      return page;
    },
  },
];
