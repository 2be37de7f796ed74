import { defineConfig } from 'wxt';
import { loadOutputs } from './lib/config/load-outputs';
import { contentSecurityPolicy, originPatterns } from './lib/config/manifest';

const config = loadOutputs(process.env, import.meta.dirname);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  publicDir: 'public',
  imports: false,
  vite: () => ({
    define: { __ASIDE_CONFIG__: JSON.stringify(config) },
    build: { target: 'es2023' },
  }),
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: originPatterns(config),
    // Without this key any other extension may connect to the worker.
    externally_connectable: { ids: [] },
    content_security_policy: { extension_pages: contentSecurityPolicy(config) },
    // The dynamic address is a new one in each browser session, so that no page can ask whether Aside is there.
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
    action: { default_title: '__MSG_openAside__' },
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_toggleSidebar__' },
    },
  },
});
