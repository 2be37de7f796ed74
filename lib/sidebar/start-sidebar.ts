import type { Session } from '@/lib/contract/session';
import type { Broadcast } from '@/lib/contract/view';
import { layoutSetter } from './layout';
import { registerContextMenu } from './register-context-menu';
import { registerHosts } from './register-hosts';
import { registerOpeners } from './register-openers';
import { registerToolbar } from './register-toolbar';
import { sidebarCalls } from './sidebar-calls';
import { registerSites } from './sites/register-sites';

interface SidebarOptions {
  session: { get(): Promise<Session> };
  broadcast: Broadcast;
}

/**
 * Everything by which the sidebar gets into a page, with the calls that it answers. To be called in the worker's first
 * tick. `followSession` is to be told of every change of the session.
 */
export function startSidebar({ session, broadcast }: SidebarOptions) {
  const setLayout = layoutSetter(layout => broadcast('layout', layout));
  registerHosts(setLayout);
  registerOpeners();
  registerContextMenu(broadcast);
  registerSites(broadcast);
  return { calls: sidebarCalls(setLayout, broadcast), followSession: registerToolbar(session) };
}
