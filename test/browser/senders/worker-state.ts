import type { Aside } from '../../harness/aside';
import { readState } from './read-state';

/** The extension's worker, awake. */
export async function findWorker({ browser, extension }: Aside) {
  const prefix = `chrome-extension://${extension.id}/`;
  const target = await browser.waitForTarget(
    candidate => candidate.type() === 'service_worker' && candidate.url().startsWith(prefix),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker.');
  return worker;
}

/** All that a stranger could have changed: what is stored, which tabs are open, and what Cognito and the API were asked. */
export async function readWorld(aside: Aside) {
  const stored = await (await findWorker(aside)).evaluate(readState);
  return { stored, actions: aside.gateway.actions.length, chats: aside.gateway.chats.length };
}

/** Makes every ticket that was given out as old as tickets can be. */
export async function ageTickets(aside: Aside): Promise<void> {
  const worker = await findWorker(aside);
  await worker.evaluate(async () => {
    const items = await chrome.storage.session.get<Record<string, { tickets?: { validUntil: number }[] }>>();
    for (const item of Object.values(items)) for (const ticket of item.tickets ?? []) ticket.validUntil = 1;
    await chrome.storage.session.set(items);
  });
}
