import type { Language } from '@/lib/contract/languages';
import type { AmplifyWords } from '../account/amplify-phrases';

/** Apart from the other words: only who signs in needs them. */
const LOADERS: Record<Exclude<Language, 'en'>, () => Promise<{ amplify: AmplifyWords }>> = {
  vi: () => import('./vi/amplify'),
  de: () => import('./de/amplify'),
};

/** What Amplify's forms say in a language; undefined for English, which they have in themselves. */
export const loadAmplifyWords = async (language: Language): Promise<AmplifyWords | undefined> =>
  language === 'en' ? undefined : (await LOADERS[language]()).amplify;
