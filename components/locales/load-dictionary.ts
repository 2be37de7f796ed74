import type { Language } from '@/lib/contract/languages';
import type { Dictionary } from './dictionary';

/** One file each, so that nobody loads a language that is not spoken. */
const LOADERS: Record<Exclude<Language, 'en'>, () => Promise<{ dictionary: Dictionary }>> = {
  vi: () => import('./vi'),
  ja: () => import('./ja'),
  'zh-CN': () => import('./zh-CN'),
  es: () => import('./es'),
  de: () => import('./de'),
  fr: () => import('./fr'),
  'pt-BR': () => import('./pt-BR'),
  ar: () => import('./ar'),
};

/** The words of a language; undefined for English, which every room has in itself. */
export const loadDictionary = async (language: Language): Promise<Dictionary | undefined> =>
  language === 'en' ? undefined : (await LOADERS[language]()).dictionary;
