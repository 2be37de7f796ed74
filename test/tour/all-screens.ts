import type { Frame, Page } from 'puppeteer-core';
import type { Aside } from '../harness/aside';
import type { Sidebar } from '../harness/sidebar';
import { callInWorker } from '../harness/worker-session';
import { accountStates } from './account-states';
import { helpStates, optionsHelpStates } from './help-states';
import { historyStates } from './history-states';
import { optionsStates } from './options-states';
import { placeStates, popupPlaceStates } from './place-states';
import { popupStates } from './popup-states';
import { promptOptionsStates, promptStates } from './prompt-states';
import { sidebarStates } from './sidebar-states';

/** A screen that is shown: the tab or popup, where in it Aside is, and the sidebar if it is one. */
export interface Shown {
  page: Page;
  view: Page | Frame;
  sidebar?: Sidebar;
  /** The browser's own window, whose size nobody sets from without. */
  isPopup?: boolean;
}

export interface Screen {
  name: string;
  /** Brings the screen up, whatever was there before. */
  show: (aside: Aside) => Promise<Shown>;
}

/** Nothing is left of the screen before, a sign-in that was begun neither. */
async function clear(aside: Aside): Promise<void> {
  aside.gateway.reset();
  await aside.closePages();
  await callInWorker(aside, () => chrome.storage.session.remove('signIn'));
}

const popups: Screen[] = [...popupStates, ...popupPlaceStates, ...accountStates].map(({ name, show }) => ({
  name: `popup-${name}`,
  async show(aside) {
    await clear(aside);
    const { page } = await show(aside, await aside.openPage('article'));
    return { page, view: page, isPopup: true };
  },
}));

const options: Screen[] = [...optionsStates, ...promptOptionsStates, ...optionsHelpStates].map(
  ({ name, show }) => ({
    name,
    async show(aside) {
      await clear(aside);
      const page = await show(aside);
      return { page, view: page };
    },
  }),
);

const sidebars: Screen[] = [
  ...sidebarStates,
  ...placeStates,
  ...historyStates,
  ...promptStates,
  ...helpStates,
].map(({ name, show }) => ({
  name: `sidebar-${name}`,
  async show(aside) {
    await clear(aside);
    const page = await aside.openPage('article');
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await show(aside, page, sidebar);
    return { page, view: sidebar.frame, sidebar };
  },
}));

/** Every state of every screen. */
export const allScreens: readonly Screen[] = [...popups, ...options, ...sidebars];
