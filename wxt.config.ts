import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { EXTENSION_KEY } from './lib/config/extension-id';
import { FIREFOX } from './lib/config/firefox';
import { hashStyles } from './lib/config/hash-styles';
import { loadOutputs } from './lib/config/load-outputs';
import {
  contentSecurityPolicy,
  EVERY_SITE,
  originPatterns,
  PANEL_PAGE,
  SIDEBAR_ACTION,
} from './lib/config/manifest';
import { version } from './package.json' with { type: 'json' };

const config = loadOutputs(process.env, import.meta.dirname);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  publicDir: 'public',
  // In Firefox as in Chromium.
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    define: { __ASIDE_CONFIG__: JSON.stringify(config), __ASIDE_VERSION__: JSON.stringify(version) },
    build: { target: 'es2023' },
  }),
  hooks: {
    'build:manifestGenerated': async ({ config: { outDir } }, manifest) => {
      // The one page with a style in it; not built yet where WXT only prepares its types.
      const sidebar = await readFile(join(outDir, 'sidebar.html'), 'utf8').catch(() => '');
      manifest.content_security_policy = {
        extension_pages: contentSecurityPolicy(config, hashStyles(sidebar)),
      };
    },
  },
  manifest: ({ browser }) => ({
    // A listing in a store has a key of its own.
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: FIREFOX } }
      : { key: process.env.ASIDE_EXTENSION_KEY || EXTENSION_KEY }),
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'activeTab', 'scripting', 'contextMenus', 'alarms', 'idle', 'identity'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: originPatterns(config),
    // Asked for site by site, by who wants the sidebar kept open there.
    optional_host_permissions: EVERY_SITE,
    ...(browser === 'firefox'
      ? { sidebar_action: SIDEBAR_ACTION }
      : { side_panel: { default_path: PANEL_PAGE } }),
    // Without this key any other extension may connect to the worker.
    externally_connectable: { ids: [] },
    // By its lasting address: a dynamic one (`use_dynamic_url`) takes a process of its own at each opening, which
    // doubles the wait for the composer, and COEP pages refuse it. A page that knows the id can thus tell that Aside
    // is installed; it gets nothing else, since a frame without a ticket is refused.
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'] }],
    action: { default_title: '__MSG_openAside__' },
    // Of the letters, A, B, I and T with Alt and Shift are Chromium's own, which it gives to no extension.
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_toggleSidebar__' },
      'focus-sidebar': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_focusSidebar__' },
    },
  }),
});
