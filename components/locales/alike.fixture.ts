import type { Language } from '@/lib/contract/languages';

/** Texts that a language says as English does: names, and words that it shares; a function by its place. */
export const ALIKE_IN: Record<Exclude<Language, 'en'>, readonly string[]> & {
  every: readonly string[];
  functions: readonly string[];
} = {
  every: ['Aside', ''],
  /** Signs, numbers and units alone. */
  functions: [
    'chat.versionOf',
    'chat.chip',
    'accountPage.because',
    'page.kindAndCount',
    'errors.seconds',
    'errors.minutes',
    'errors.hours',
    'settings.look.percent',
  ],
  vi: [],
  ja: [],
  'zh-CN': [],
  es: ['Chat', 'Prompts'],
  de: ['Chat', 'Code', 'Name', 'Prompts', 'Text', 'Version', 'Website'],
  fr: ['Page', 'Prompts', 'Sites', 'settings.minutes'],
  'pt-BR': ['Prompts', 'Sites'],
  ar: [],
};
