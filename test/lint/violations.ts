/** For each rule of rooms.mjs: a file that breaks it, and the import that does. */
export const VIOLATIONS: Record<string, { file: string; imports: string }> = {
  'room lib/contract': { file: 'lib/contract/a.ts', imports: '@/lib/storage/items' },
  'room lib/storage': { file: 'lib/storage/a.ts', imports: '@/lib/session/session' },
  'room lib/session': { file: 'lib/session/a.ts', imports: '../chat/turn' },
  'room lib/chat': { file: 'lib/chat/a.ts', imports: '@/lib/session/session' },
  'room lib/config': { file: 'lib/config/a.ts', imports: '@/lib/chat/turn' },
  'room lib/channel': { file: 'lib/channel/a.ts', imports: '@/lib/chat/turn' },
  'room lib/page': { file: 'lib/page/a.ts', imports: '@/lib/storage/items' },
  'room components/ui': { file: 'components/ui/a.tsx', imports: '../chat/Composer' },
  'room components/markdown': { file: 'components/markdown/a.tsx', imports: '../chat/Composer' },
  'room components/settings': { file: 'components/settings/a.tsx', imports: '@/lib/storage/items' },
  'room components/chat': { file: 'components/chat/a.tsx', imports: '@/lib/chat/turn' },
  'room components/account': { file: 'components/account/a.tsx', imports: '@/lib/session/session' },
  'room entrypoints/background': { file: 'entrypoints/background.ts', imports: '@/components/ui/Button' },
  'room entrypoints/sidebar.content': {
    file: 'entrypoints/sidebar.content.ts',
    imports: '@/lib/session/session',
  },
  'room entrypoints/popup': { file: 'entrypoints/popup/main.tsx', imports: '@/lib/session/session' },
  'room entrypoints/(sidebar|options)': { file: 'entrypoints/sidebar/main.tsx', imports: '@/lib/chat/turn' },
  'room backend': { file: 'backend/chat/a.ts', imports: '@/lib/config/config' },
  'room without a row': { file: 'lib/helpers/a.ts', imports: 'valibot' },
  'contract stands alone': { file: 'lib/contract/b.ts', imports: 'react' },
  'page code is small': { file: 'lib/page/b.ts', imports: 'valibot' },
  'package aws-amplify': { file: 'lib/session/b.ts', imports: 'aws-amplify/auth' },
  'package react': { file: 'lib/chat/b.ts', imports: 'react-dom/client' },
  'package browser': { file: 'components/chat/b.tsx', imports: 'wxt/browser' },
  'package storage': { file: 'lib/chat/c.ts', imports: 'idb' },
  'nothing imports an entrypoint': { file: 'test/browser/a.ts', imports: '../../entrypoints/options/main' },
  'entrypoints stand apart': { file: 'entrypoints/popup/b.ts', imports: '../options/main' },
  'nothing imports test': { file: 'lib/session/c.ts', imports: '@/test/harness/browser' },
  'everything is found': { file: 'lib/session/d.ts', imports: '@/lib/session/nowhere' },
  'no circles': { file: 'lib/chat/d.ts', imports: './e' },
};

/** The files that the violations and the allowed imports name. */
export const TARGETS = [
  'lib/storage/items.ts',
  'lib/session/session.ts',
  'lib/session/popup.ts',
  'lib/chat/turn.ts',
  'lib/config/config.ts',
  'lib/config/local-outputs.ts',
  'lib/contract/errors.ts',
  'lib/channel/client.ts',
  'components/chat/Composer.tsx',
  'components/ui/Button.tsx',
  'entrypoints/options/main.tsx',
  'test/harness/browser.ts',
];

/** Imports that the table allows; no rule may fire on them. */
export const ALLOWED: Record<string, string[]> = {
  'lib/session/ok.ts': ['@/lib/contract/errors', '@/lib/storage/items', 'wxt/browser'],
  'lib/page/ok.ts': ['@/lib/contract/errors', '@mozilla/readability'],
  'lib/storage/ok.ts': ['idb', 'wxt/browser'],
  'components/chat/ok.tsx': ['react', '@/lib/channel/client', '../ui/Button'],
  'components/account/ok.tsx': ['aws-amplify', '@/lib/session/popup'],
  'entrypoints/popup/ok.tsx': ['@/components/ui/Button', 'react-dom/client'],
  'backend/chat/ok.ts': ['@/lib/config/local-outputs', '@/lib/contract/errors'],
  'lib/session/ok.test.ts': ['@/components/chat/Composer', 'aws-amplify'],
};
