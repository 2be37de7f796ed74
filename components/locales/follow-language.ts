import { speak } from '../language/define-texts';
import { pickLanguage } from '../language/pick-language';
import type { Dictionary } from './dictionary';
import { loadDictionary } from './load-dictionary';

/** The choice that the page follows. */
let followed: unknown;

/** Has this page speak what the user chose. Resolves once it does, with its words, or with nothing where it speaks English. */
export async function followLanguage(choice: unknown): Promise<Dictionary | undefined> {
  followed = choice;
  const language = pickLanguage(choice, navigator.languages);
  // The file is gone where the extension was updated since: English then.
  const words = await loadDictionary(language).catch(() => undefined);
  if (choice !== followed) return words;
  const spoken = words ? language : 'en';
  document.documentElement.lang = spoken;
  document.documentElement.dir = spoken === 'ar' ? 'rtl' : 'ltr';
  speak(spoken, words);
  return words;
}
