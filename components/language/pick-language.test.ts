import { expect, test } from 'vitest';
import { pickLanguage, tagOf } from './pick-language';

test.each([
  ['the choice wins', 'ja', ['de'], 'ja'],
  ['without a choice the browser’s first that is spoken', 'browser', ['it', 'de-AT', 'fr'], 'de'],
  ['a country’s own variant counts', undefined, ['es-MX'], 'es'],
  ['Portuguese of Portugal too', undefined, ['pt-PT'], 'pt-BR'],
  ['simplified characters', undefined, ['zh-Hans-SG'], 'zh-CN'],
  ['traditional characters are another script', undefined, ['zh-TW', 'zh-Hant', 'vi'], 'vi'],
  ['what is not known is no choice', 'tlh', ['ar-EG'], 'ar'],
  ['English where none is wanted', 'browser', [], 'en'],
  ['a longer name of another language', undefined, ['arn', 'fro'], 'en'],
])('%s', (_, chosen, wanted, language) => {
  expect(pickLanguage(chosen, wanted)).toBe(language);
});

test('numbers and dates are written as in the browser’s country, where it speaks the language', () => {
  expect(tagOf('de', ['en-US', 'de-CH'])).toBe('de-CH');
  expect(tagOf('de', ['en-US'])).toBe('de');
});
