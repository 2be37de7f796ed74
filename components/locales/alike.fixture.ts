import type { Language } from '@/lib/contract/languages';

/** Texts that a language says as English does: names, and words that it shares; a function by its place. */
export const ALIKE_IN: Record<Exclude<Language, 'en'>, readonly string[]> & {
  every: readonly string[];
  functions: readonly string[];
} = {
  every: ['Aside', '', 'Alt'],
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
  vi: ['Ctrl', 'End', 'Enter', 'Esc', 'Home', 'Shift'],
  ja: ['Ctrl', 'End', 'Enter', 'Esc', 'Home', 'Shift'],
  'zh-CN': ['Ctrl', 'End', 'Enter', 'Esc', 'Home', 'Shift'],
  es: ['Chat', 'Ctrl', 'Esc', 'Prompts'],
  de: ['Chat', 'Code', 'Esc', 'Name', 'Prompts', 'Text', 'Version', 'Website'],
  fr: ['Ctrl', 'Page', 'Prompts', 'Sites', 'settings.minutes'],
  'pt-BR': ['Ctrl', 'End', 'Enter', 'Esc', 'Home', 'Shift', 'Prompts', 'Sites'],
  ar: ['Ctrl', 'End', 'Enter', 'Esc', 'Home', 'Shift'],
};
