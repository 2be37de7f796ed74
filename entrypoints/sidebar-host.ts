import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSidebarHost } from '@/lib/page/start-sidebar-host';

// Not a WXT content script: the context that WXT gives those announces our id to the page by a DOM event, and
// ends itself by one that the page can forge. The worker injects this file where the user asks for the sidebar.
export default defineUnlistedScript(startSidebarHost);
