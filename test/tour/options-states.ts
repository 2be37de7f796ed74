import type { Page } from 'puppeteer-core';
import type { Aside } from '../harness/aside';
import { openDiagnostics, openOptions } from '../harness/options';
import { press } from '../harness/press';

export interface OptionsState {
  name: string;
  show: (aside: Aside) => Promise<Page>;
}

export const optionsStates: OptionsState[] = [
  { name: 'options', show: openOptions },
  {
    name: 'options-conversations',
    async show(aside) {
      const page = await openOptions(aside);
      await press(page, 'Delete all conversations');
      const confirm = await page.waitForSelector('::-p-text(Delete for good)');
      await confirm?.scrollIntoView();
      return page;
    },
  },
  {
    name: 'options-saved',
    async show(aside) {
      const page = await openOptions(aside);
      await page.select('select', '15');
      await page.waitForSelector('::-p-text(Saved)');
      return page;
    },
  },
  {
    name: 'options-diagnostics',
    async show(aside) {
      const page = await aside.openPage('article');
      await aside.signIn(page);
      const sidebar = await aside.openSidebar(page);
      await sidebar.ask('Who is the enemy of bees?');
      await sidebar.waitForAnswer(1);
      return openDiagnostics(aside);
    },
  },
];
