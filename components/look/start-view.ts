import { readViewChoices, watchViewChoices } from '@/lib/storage/view-choices';
import type { Dictionary } from '../locales/dictionary';
import { followLanguage } from '../locales/follow-language';
import { applyLook } from './apply-look';

/**
 * Has this page look and speak as the user chose, and follow other choices at once. Resolves once it does, with its words,
 * or with nothing where it speaks English. To be awaited before anything is drawn.
 */
export async function startView(): Promise<Dictionary | undefined> {
  let language: unknown;
  watchViewChoices(choices => {
    applyLook(choices);
    if (choices.language === language) return;
    language = choices.language;
    void followLanguage(language);
  });
  const choices = await readViewChoices();
  language = choices.language;
  applyLook(choices);
  return followLanguage(language);
}
