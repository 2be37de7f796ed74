import { openOptions } from '../harness/options';
import { press } from '../harness/press';
import type { OptionsState } from './options-states';
import type { SidebarState } from './sidebar-states';

/** The sheet of keys, in the sidebar. */
export const helpStates: SidebarState[] = [
  {
    name: 'help',
    async show(_, __, sidebar) {
      await sidebar.press('Keyboard shortcuts');
      await sidebar.find('dialog[open] kbd');
    },
  },
];

/** The same on the options page. */
export const optionsHelpStates: OptionsState[] = [
  {
    name: 'options-help',
    async show(aside) {
      const page = await openOptions(aside);
      await press(page, 'Show all shortcuts');
      await page.waitForSelector('dialog[open] kbd');
      return page;
    },
  },
];
