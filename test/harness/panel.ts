import type { Aside } from './aside';
import { findSidebar, type Sidebar } from './sidebar';

const panelUrl = ({ extension }: Pick<Aside, 'extension'>) =>
  `chrome-extension://${extension.id}/sidebar.html?panel`;

/** The sidebar in the browser's side panel, once it is there and knows its user. */
export async function findPanel(aside: Aside): Promise<Sidebar> {
  const target = await aside.browser.waitForTarget(found => found.url().startsWith(panelUrl(aside)));
  const panel = await findSidebar(await target.asPage());
  await panel.frame.waitForSelector('[role="log"]');
  return panel;
}

export const hasPanel = (aside: Aside): boolean =>
  aside.browser.targets().some(target => target.url().startsWith(panelUrl(aside)));

/** Closes the side panel, as its button in the browser does. */
export async function closePanel({ page }: Sidebar): Promise<void> {
  const closed = new Promise<void>(resolve => page.once('close', () => resolve()));
  await page.evaluate(() => window.close());
  await closed;
}
