import type { Aside } from '../../harness/aside';
import { callInWorker } from '../../harness/worker-session';
import { readState } from './read-state';

/** All that a stranger could have changed: what is stored, which tabs are open, and what Cognito and the API were asked. */
export async function readWorld(aside: Aside) {
  const stored = await callInWorker(aside, readState);
  return { stored, actions: aside.gateway.actions.length, chats: aside.gateway.chats.length };
}

/** Makes every ticket that was given out as old as tickets can be. */
export async function ageTickets(aside: Aside): Promise<void> {
  await callInWorker(aside, async () => {
    const items = await chrome.storage.session.get<Record<string, { tickets?: { validUntil: number }[] }>>();
    for (const item of Object.values(items)) for (const ticket of item.tickets ?? []) ticket.validUntil = 1;
    await chrome.storage.session.set(items);
  });
}
