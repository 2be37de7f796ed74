import { I18n } from 'aws-amplify/utils';
import { config } from '@/lib/config/config';
import { amplifyTexts } from './texts';

I18n.putVocabulariesForLanguage('en', amplifyTexts);
I18n.setLanguage('en');

/** The password, unless the outputs file prefers another way: without a preference the Authenticator asks for it twice. */
export const passwordless = {
  preferredAuthMethod: config.amplify.Auth?.Cognito.passwordless?.preferredChallenge ?? 'PASSWORD',
} as const;
