import type { Frame, Page } from 'puppeteer-core';

export type Pressable = 'button' | 'tab' | 'checkbox' | 'menuitem';

/**
 * Presses what has this name and role, once it is there and enabled. Puppeteer's own wait for "enabled" stays with the
 * element that it found first, and waits in vain for one that was disabled when another form took its place.
 */
export async function press(view: Page | Frame, name: string, role: Pressable = 'button'): Promise<void> {
  await view
    .locator(`::-p-aria([name="${name}"][role="${role}"])`)
    .filter(element => {
      if (!element.isConnected) throw new Error('It has gone; it is looked for again.');
      return !element.matches(':disabled');
    })
    .setWaitForEnabled(false)
    .click();
}
