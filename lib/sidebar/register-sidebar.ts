import type { Session } from '@/lib/contract/session';
import type { Broadcast } from '@/lib/contract/view';
import type { SetLayout } from './answer-host';
import { registerContextMenu } from './register-context-menu';
import { registerHosts } from './register-hosts';
import { registerOpeners } from './register-openers';
import { registerToolbar } from './register-toolbar';

/**
 * Everything by which the sidebar gets into a page. To be called in the worker's first tick. The function returned is to be
 * told of every change of the session.
 */
export function registerSidebar(
  setLayout: SetLayout,
  broadcast: Broadcast,
  session: { get(): Promise<Session> },
): () => void {
  registerHosts(setLayout);
  registerOpeners();
  registerContextMenu(broadcast);
  return registerToolbar(session);
}
