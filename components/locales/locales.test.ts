import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '@/lib/contract/languages';
import { AMPLIFY_PHRASES } from '../account/amplify-phrases';
import { texts as accountPage } from '../account/page/texts';
import { texts as account } from '../account/texts';
import { texts as history } from '../chat/history/texts';
import { texts as page } from '../chat/page/texts';
import { texts as chat } from '../chat/texts';
import { errorTexts as errorCodes, texts as errors } from '../errors/texts';
import { texts as help } from '../help/texts';
import { formatsOf } from '../language/formats';
import { texts as markdown } from '../markdown/texts';
import type { BuiltInId } from '../prompts/built-in-names';
import { texts as prompts } from '../prompts/texts';
import { listVariables } from '../prompts/variables';
import { texts as siteSettings } from '../settings/sites/texts';
import { texts as settings } from '../settings/texts';
import { texts as ui } from '../ui/texts';
import { ALIKE_IN } from './alike.fixture';
import type { Dictionary } from './dictionary';
import { loadAmplifyWords } from './load-amplify-words';
import { loadDictionary } from './load-dictionary';
import { COUNTS, NAMES, sampleCalls } from './sample-calls.fixture';

const ENGLISH: Dictionary = {
  account,
  accountPage,
  chat,
  errors,
  errorCodes,
  help,
  history,
  markdown,
  page,
  prompts,
  settings,
  siteSettings,
  ui,
};
const OTHERS = LANGUAGES.filter(language => language !== 'en');

type Text = string | ((...values: unknown[]) => string);

/** Every text with its place, such as `chat.starters.ask.title`. */
function listTexts(words: object, place = ''): [string, Text][] {
  return Object.entries(words).flatMap(([key, value]): [string, Text][] => {
    const here = place ? `${place}.${key}` : key;
    return value && typeof value === 'object' ? listTexts(value, here) : [[here, value]];
  });
}

const textsOf = async (language: Language) => listTexts((await loadDictionary(language)) ?? ENGLISH);

/** What a text says for every sample of what it can be given. */
function sayAll(place: string, text: Text): { said: string; given: unknown[] }[] {
  if (typeof text === 'string') return [{ said: text, given: [] }];
  const calls = sampleCalls(place);
  if (!calls) throw new Error(`sample-calls.fixture.ts has no row for ${place}`);
  return calls.map(given => ({ said: text(...given), given }));
}

describe.each(LANGUAGES)('%s', language => {
  const { number, twoDigits } = formatsOf(language);

  test('has the texts of English, and no others', async () => {
    const places = (texts: [string, Text][]) => texts.map(([place]) => place).sort();
    expect(places(await textsOf(language))).toEqual(places(listTexts(ENGLISH)));
  });

  test('says something, whatever it is given', async () => {
    const english = new Map(listTexts(ENGLISH));
    for (const [place, text] of await textsOf(language)) {
      for (const { said } of sayAll(place, text)) {
        if (english.get(place) !== '') expect(said.trim(), place).not.toBe('');
        expect(said, place).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}/);
      }
    }
  });

  test('loses nothing that it is given', async () => {
    for (const [place, text] of await textsOf(language)) {
      for (const { said, given } of sayAll(place, text)) {
        for (const value of given.flatMap(one => (one instanceof Object ? Object.values(one) : one))) {
          if (NAMES.some(name => name === value)) expect(said, place).toContain(value);
          // Up to two may be words.
          if (typeof value === 'number' && value > 2)
            expect(
              [number(value), twoDigits(value)].some(digits => said.includes(digits)),
              place,
            ).toBe(true);
        }
      }
    }
  });
});

describe.each(OTHERS)('%s', language => {
  const isAlike = (english: string) =>
    ALIKE_IN.every.includes(english) || ALIKE_IN[language].includes(english);
  const isAlikeFunction = (place: string) =>
    ALIKE_IN.functions.includes(place) || ALIKE_IN[language].includes(place);

  test('leaves nothing in English', async () => {
    const english = new Map(listTexts(ENGLISH));
    const left = (await textsOf(language)).filter(([place, text]) => text === english.get(place));
    expect(left.map(([, text]) => text).filter(text => typeof text === 'string' && !isAlike(text))).toEqual(
      [],
    );
  });

  test('says no sentence of a function as English says it', async () => {
    const english = new Map(listTexts(ENGLISH));
    for (const [place, text] of await textsOf(language)) {
      const source = english.get(place);
      if (typeof text === 'string' || typeof source !== 'function' || isAlikeFunction(place)) continue;
      const sentences = new Set(sayAll(place, source).map(({ said }) => said));
      expect(
        sayAll(place, text).filter(({ said }) => sentences.has(said)),
        place,
      ).toEqual([]);
    }
  });

  test('fills in what English fills in', async () => {
    const words = await loadDictionary(language);
    for (const [id, { text }] of Object.entries(words?.prompts.builtIn ?? {}))
      expect(listVariables(text), id).toEqual(listVariables(prompts.builtIn[id as BuiltInId].text));
  });

  test('has words for what Amplify says', async () => {
    const words = await loadAmplifyWords(language);
    const phrases = words?.phrases ?? ({} as Record<string, string>);
    expect(Object.keys(phrases).sort()).toEqual([...AMPLIFY_PHRASES].sort());
    const left = Object.entries(phrases).filter(([phrase, said]) => phrase === said && !isAlike(phrase));
    expect(left).toEqual([]);
    expect(Object.values(phrases).filter(said => !said.trim())).toEqual([]);
    expect(words?.atLeast(8)).toContain('8');
    expect(words?.againstPolicy('⟦lacks⟧')).toContain('⟦lacks⟧');
  });
});

describe('what the browser shows', () => {
  const read = async (folder: string) =>
    JSON.parse(await readFile(`public/_locales/${folder}/messages.json`, 'utf8'));

  test('is in every language', async () => {
    const folders = LANGUAGES.map(language => language.replace('-', '_'));
    expect((await readdir('public/_locales')).sort()).toEqual([...folders].sort());
    for (const folder of folders)
      expect(Object.keys(await read(folder))).toEqual(Object.keys(await read('en')));
  });
});

test('the samples reach every form of every language', () => {
  for (const language of LANGUAGES) {
    const rules = new Intl.PluralRules(language);
    const forms = new Set(COUNTS.map(count => rules.select(count)));
    // `many` of Spanish, French and Portuguese is for whole millions.
    for (const form of rules.resolvedOptions().pluralCategories)
      if (form !== 'many' || language === 'ar') expect(forms, `${language} ${form}`).toContain(form);
  }
});
