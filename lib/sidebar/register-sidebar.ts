import type { SetLayout } from './answer-host';
import { registerHosts } from './register-hosts';
import { registerOpeners } from './register-openers';

/** Everything by which the sidebar gets into a page. To be called in the worker's first tick. */
export function registerSidebar(setLayout: SetLayout): void {
  registerHosts(setLayout);
  registerOpeners();
}
