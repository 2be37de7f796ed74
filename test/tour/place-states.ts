import type { PopupState } from './popup-states';
import type { SidebarState } from './sidebar-states';

/** Where Aside can be opened, as the popup offers it. */
export const popupPlaceStates: PopupState[] = [
  {
    name: 'place-forbidden',
    async show(aside, page) {
      await aside.signIn(page);
      await page.goto('chrome://version/');
      const popup = await aside.openPopup(page);
      await popup.waitForText('The browser lets no extension into this page.');
      return popup;
    },
  },
  {
    name: 'place-site',
    async show(aside, page) {
      const popup = await aside.signIn(page);
      await popup.waitForText('Keep open on');
      return popup;
    },
  },
];

/** Where else the sidebar may go. */
export const placeStates: SidebarState[] = [
  {
    name: 'place-menu',
    async show(_, __, sidebar) {
      await sidebar.press('Move Aside');
      await sidebar.find('[role="menuitem"]');
    },
  },
];
