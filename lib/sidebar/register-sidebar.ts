import type { Broadcast } from '@/lib/contract/view';
import type { SetLayout } from './answer-host';
import { registerContextMenu } from './register-context-menu';
import { registerHosts } from './register-hosts';
import { registerOpeners } from './register-openers';
import { registerSites } from './sites/register-sites';

/** Everything by which the sidebar gets into a page. To be called in the worker's first tick. */
export function registerSidebar(setLayout: SetLayout, broadcast: Broadcast): void {
  registerHosts(setLayout);
  registerOpeners();
  registerContextMenu(broadcast);
  registerSites(broadcast);
}
