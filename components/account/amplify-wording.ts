import { I18n } from 'aws-amplify/utils';
import { amplifyTexts } from './texts';

I18n.putVocabulariesForLanguage('en', amplifyTexts);
I18n.setLanguage('en');
