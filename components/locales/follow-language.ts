import { readViewChoices, watchViewChoices } from '@/lib/storage/view-choices';
import { speak } from '../language/define-texts';
import { pickLanguage } from '../language/pick-language';
import type { Dictionary } from './dictionary';
import { loadDictionary } from './load-dictionary';

/**
 * Has this page speak what the user chose, and follow other choices at once. Resolves once it does, with its words, or
 * with nothing where it speaks English. To be awaited before anything is drawn.
 */
export async function startLanguage(): Promise<Dictionary | undefined> {
  let latest: unknown;
  const follow = async (choice: unknown) => {
    latest = choice;
    const language = pickLanguage(choice, navigator.languages);
    // The file is gone where the extension was updated since: English then.
    const words = await loadDictionary(language).catch(() => undefined);
    if (choice !== latest) return words;
    const spoken = words ? language : 'en';
    document.documentElement.lang = spoken;
    document.documentElement.dir = spoken === 'ar' ? 'rtl' : 'ltr';
    speak(spoken, words);
    return words;
  };
  watchViewChoices(({ language }) => {
    if (language !== latest) void follow(language);
  });
  return follow((await readViewChoices()).language);
}
