import type { Language } from '@/lib/contract/languages';
import type { AmplifyWords } from '../account/amplify-phrases';

/** Apart from the other words: only who signs in needs them. */
const LOADERS: Record<Exclude<Language, 'en'>, () => Promise<{ amplify: AmplifyWords }>> = {
  vi: () => import('./vi/amplify'),
  ja: () => import('./ja/amplify'),
  'zh-CN': () => import('./zh-CN/amplify'),
  es: () => import('./es/amplify'),
  de: () => import('./de/amplify'),
  fr: () => import('./fr/amplify'),
  'pt-BR': () => import('./pt-BR/amplify'),
  ar: () => import('./ar/amplify'),
};

/** What Amplify's forms say in a language; undefined for English, which they have in themselves. */
export const loadAmplifyWords = async (language: Language): Promise<AmplifyWords | undefined> =>
  language === 'en' ? undefined : (await LOADERS[language]()).amplify;
