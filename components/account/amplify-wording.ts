import { I18n } from 'aws-amplify/utils';
import type { Language } from '@/lib/contract/languages';
import { loadAmplifyWords } from '../locales/load-amplify-words';
import { ALIKE, type AmplifyWords } from './amplify-phrases';

/** Ours in the place of Amplify's wording. */
const ENGLISH = {
  'Sign In with Email': 'Send me a code by e-mail',
  'Create account with Password': 'Create Account',
};

/** What Cognito allows as least length of a password. Source: its API, `PasswordPolicyType`. */
const LENGTHS = { least: 6, most: 99 };

/** Has Amplify's forms, and Cognito's errors in them, speak this language; English where its file cannot be had. */
export async function wordAmplify(language: Language): Promise<void> {
  const words = await loadAmplifyWords(language).catch(() => undefined);
  I18n.putVocabulariesForLanguage(language, words ? toVocabulary(words) : ENGLISH);
  I18n.setLanguage(language);
}

function toVocabulary({ phrases, atLeast, againstPolicy }: AmplifyWords): Record<string, string> {
  const vocabulary: Record<string, string> = { ...phrases };
  for (const [phrase, same] of Object.entries(ALIKE)) vocabulary[phrase] = phrases[same];
  for (const [phrase, broken] of Object.entries(vocabulary)) {
    if (phrase.startsWith('Password '))
      vocabulary[`Password did not conform with policy: ${phrase}`] = againstPolicy(broken);
  }
  for (let length = LENGTHS.least; length <= LENGTHS.most; length++) {
    vocabulary[`Password must have at least ${length} characters`] = atLeast(length);
  }
  return vocabulary;
}
