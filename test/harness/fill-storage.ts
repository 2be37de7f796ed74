import type { Page } from 'puppeteer-core';

/**
 * Leaves the extension `room` bytes more than it uses already, as a nearly full disk would. The returned function gives
 * all room back; so does the end of the page.
 */
export async function fillStorage(page: Page, room = 0): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  const origin = page.url().split('/', 3).join('/');
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.floor(usage + room) });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.detach();
  };
}
