/** What Aside speaks, as BCP 47 tags. English is the source of all others, and is spoken where none of them is wanted. */
export const LANGUAGES = ['en', 'vi', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
