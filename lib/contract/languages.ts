/** What Aside speaks, as BCP 47 tags. English is the source of all others, and is spoken where none of them is wanted. */
export const LANGUAGES = ['en', 'vi', 'ja', 'zh-CN', 'es', 'de', 'fr', 'pt-BR', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
