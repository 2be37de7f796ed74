import type { Language } from '@/lib/contract/languages';
import type { texts } from './texts';

export type BuiltInId = keyof typeof texts.builtIn;

/**
 * What is typed for a built-in prompt in each language. Here and not in the languages' own files: a prompt of the user's
 * own that was given such a name still takes the place of the built-in one when another language is spoken.
 */
export const BUILT_IN_NAMES: Record<BuiltInId, Record<Language, string>> = {
  summarise: {
    en: 'summarise',
    vi: 'tóm-tắt',
    ja: '要約',
    'zh-CN': '总结',
    es: 'resumir',
    de: 'zusammenfassen',
    fr: 'résumer',
    'pt-BR': 'resumir',
    ar: 'تلخيص',
  },
  explain: {
    en: 'explain',
    vi: 'giải-thích',
    ja: '説明',
    'zh-CN': '解释',
    es: 'explicar',
    de: 'erklären',
    fr: 'expliquer',
    'pt-BR': 'explicar',
    ar: 'شرح',
  },
  translate: {
    en: 'translate',
    vi: 'dịch',
    ja: '翻訳',
    'zh-CN': '翻译',
    es: 'traducir',
    de: 'übersetzen',
    fr: 'traduire',
    'pt-BR': 'traduzir',
    ar: 'ترجمة',
  },
  rewrite: {
    en: 'rewrite',
    vi: 'viết-lại',
    ja: '書き直し',
    'zh-CN': '改写',
    es: 'reescribir',
    de: 'umschreiben',
    fr: 'reformuler',
    'pt-BR': 'reescrever',
    ar: 'إعادة-صياغة',
  },
  proofread: {
    en: 'proofread',
    vi: 'soát-lỗi',
    ja: '校正',
    'zh-CN': '校对',
    es: 'corregir',
    de: 'korrigieren',
    fr: 'corriger',
    'pt-BR': 'corrigir',
    ar: 'تدقيق',
  },
  tasks: {
    en: 'tasks',
    vi: 'việc-cần-làm',
    ja: 'タスク',
    'zh-CN': '待办',
    es: 'tareas',
    de: 'aufgaben',
    fr: 'tâches',
    'pt-BR': 'tarefas',
    ar: 'مهام',
  },
  reply: {
    en: 'reply',
    vi: 'trả-lời',
    ja: '返信',
    'zh-CN': '回复',
    es: 'responder',
    de: 'antworten',
    fr: 'répondre',
    'pt-BR': 'responder',
    ar: 'رد',
  },
};
