import { LANGUAGES, type Language } from '@/lib/contract/languages';

/**
 * The language to speak: the chosen one, else the first of the browser's (`navigator.languages`) that Aside speaks. Other
 * countries' variants count; Chinese in traditional characters is another script, and does not.
 */
export function pickLanguage(chosen: unknown, wanted: readonly string[]): Language {
  return LANGUAGES.find(language => language === chosen) ?? firstSpoken(wanted) ?? 'en';
}

/** The browser's own tag for that language, which knows how its country writes numbers and dates; else the language. */
export const tagOf = (language: Language, wanted: readonly string[]): string =>
  wanted.find(tag => toLanguage(tag) === language) ?? language;

function firstSpoken(wanted: readonly string[]): Language | undefined {
  for (const tag of wanted) {
    const language = toLanguage(tag);
    if (language) return language;
  }
  return undefined;
}

function toLanguage(tag: string): Language | undefined {
  if (/^zh-(hant|tw|hk|mo)\b/i.test(tag)) return undefined;
  const [name] = tag.toLowerCase().split('-');
  return LANGUAGES.find(language => language.toLowerCase().split('-')[0] === name);
}
