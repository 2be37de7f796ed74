import { generateSync } from 'otplib';
import type { Page } from 'puppeteer-core';
import { openAccount, readSecret } from '../harness/account';
import type { Aside } from '../harness/aside';
import { DEMO } from '../harness/demo-user';
import { lockByScreen } from '../harness/options';
import type { Popup } from '../harness/popup';

interface AccountState {
  name: string;
  show: (aside: Aside, page: Page) => Promise<Popup>;
}

/** The page of the account that a row leads to. */
const task = (name: string, row: string, then?: (popup: Popup) => Promise<void>): AccountState => ({
  name,
  async show(aside, page) {
    const popup = await openAccount(aside, page);
    await popup.press(row);
    await popup.page.waitForSelector('form button[type=submit]');
    await then?.(popup);
    return popup;
  },
});

async function changePassword(popup: Popup, old: string, fresh: string): Promise<void> {
  await popup.fill('old-password', old);
  await popup.fill('new-password', fresh);
  await popup.fill('new-password-again', fresh);
  await popup.page.keyboard.press('Enter');
}

export const accountStates: AccountState[] = [
  { name: 'account', show: openAccount },
  task('account-password', 'Change password'),
  task('account-password-refused', 'Change password', async popup => {
    await changePassword(popup, DEMO.password, 'short');
    await popup.waitForText('Password not long enough');
  }),
  task('account-password-changed', 'Change password', async popup => {
    await changePassword(popup, DEMO.password, DEMO.password);
    await popup.waitForText('Your password is changed.');
  }),
  task('account-totp', 'Two-step sign-in', async popup => {
    await readSecret(popup);
  }),
  task('account-totp-on', 'Two-step sign-in', async popup => {
    const secret = await readSecret(popup);
    await popup.fill('code', generateSync({ secret }));
    await popup.press('Turn on');
    await popup.waitForText('Two-step sign-in is on.');
    await popup.press('Two-step sign-in');
    await popup.waitForText('your password alone opens');
  }),
  {
    name: 'account-totp-off',
    async show(aside, page) {
      const popup = await openAccount(aside, page);
      await popup.press('Two-step sign-in');
      await popup.press('Turn off');
      await popup.waitForText('Two-step sign-in is off.');
      return popup;
    },
  },
  task('account-everywhere', 'Sign out everywhere'),
  task('account-delete', 'Delete account', popup => popup.fill('confirmation', 'de')),
  {
    name: 'account-locked',
    async show(aside, page) {
      await (await aside.signIn(page)).close();
      await lockByScreen(aside);
      const popup = await aside.openPopup(page);
      await popup.waitForForm();
      return popup;
    },
  },
];
