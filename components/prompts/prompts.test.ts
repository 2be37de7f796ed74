import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '@/lib/contract/languages';
import { FilePrompt, foldName } from '@/lib/contract/prompts';
import { MENU_PROMPTS } from '@/lib/contract/wish';
import { speak } from '../language/define-texts';
import { BUILT_IN_NAMES } from './built-in-names';
import { offerPrompts } from './offer-prompts';
import { texts } from './texts';
import { fillVariables, listParts, listVariables, nameLanguage, usersLanguage } from './variables';

afterEach(() => {
  speak('en', undefined);
  vi.unstubAllGlobals();
});

const own = (name: string, text = 'Own words.\nMore of them.') => ({
  id: '00000000-0000-4000-8000-000000000001',
  name,
  text,
});

describe('the prompts that are offered', () => {
  test('are the user’s own, then the built-in ones', () => {
    const offered = offerPrompts([own('review')]);
    expect(offered[0]).toMatchObject({ name: 'review', title: 'Own words.', own: { name: 'review' } });
    expect(offered.slice(1).map(({ name }) => name)).toEqual(Object.keys(texts.builtIn));
  });

  test('an own one takes the place of the built-in one of its name, for the context menu too', () => {
    const offered = offerPrompts([own('Explain')]);
    expect(offered.filter(({ builtIn }) => builtIn === 'explain')).toMatchObject([
      { name: 'Explain', text: 'Own words.\nMore of them.', title: texts.builtIn.explain.title },
    ]);
  });

  test('an own one does so whatever language its name is of, and whatever is spoken', () => {
    speak('de', undefined);
    for (const name of ['explain', 'Erklären', '説明']) {
      const [first, ...others] = offerPrompts([own(name)]);
      expect(first).toMatchObject({ name, builtIn: 'explain' });
      expect(others.map(({ builtIn }) => builtIn)).not.toContain('explain');
      expect(others.map(prompt => prompt.name)).toContain('übersetzen');
    }
  });

  test('no name is that of two built-in ones, in any languages', () => {
    const names = Object.entries(BUILT_IN_NAMES).flatMap(([id, all]) =>
      Object.values(all).map(name => [foldName(name), id] as const),
    );
    const ids = new Map(names);
    for (const [name, id] of names) expect(ids.get(name), name).toBe(id);
  });

  test('the built-in ones could be kept as one’s own, and have different names', () => {
    for (const language of LANGUAGES) {
      speak(language, undefined);
      const all = offerPrompts([]);
      for (const prompt of all) expect(v.is(FilePrompt, prompt), prompt.name).toBe(true);
      expect(new Set(all.map(({ name }) => foldName(name))).size).toBe(all.length);
    }
  });

  test.each(MENU_PROMPTS)('the context menu’s %s is among them', id => {
    expect(offerPrompts([]).find(({ builtIn }) => builtIn === id)).toBeDefined();
  });
});

describe('variables', () => {
  const values = { title: 'A {page} & more', language: 'English' };

  test('that the text has are filled in, each where it stands', () => {
    expect(fillVariables('{selection} of {page}, in {language}, {language}!', values)).toBe(
      'the selected text of this page, in English, English!',
    );
  });

  test('a title is put in as it is, and none looked for in it', () => {
    expect(fillVariables('“{title}”', values)).toBe('“A {page} & more”');
    expect(fillVariables('“{title}”', { ...values, title: '$& $1' })).toBe('“$& $1”');
  });

  test('a page without a title is called what it is', () => {
    expect(fillVariables('About {title}', { ...values, title: '' })).toBe('About this page');
  });

  test('what is no variable is left alone', () => {
    const text = '{name} {} { page } {constructor} {Title}';
    expect(fillVariables(text, values)).toBe(text);
    expect(listVariables(text).size).toBe(0);
  });

  test('name what is to be attached', () => {
    expect(listParts('Compare {selection} with {page}, {page}')).toEqual(['page', 'selection']);
    expect(listParts('{title} in {language}')).toEqual([]);
  });

  test.each([
    ['en', ['en-GB'], 'en-GB'],
    ['en', ['it', 'nl'], 'it'],
    ['ja', ['en-GB'], 'ja'],
  ] as const)(
    'where Aside speaks %s in a browser of %j, the user’s language is %s',
    (spoken, wanted, tag) => {
      vi.stubGlobal('navigator', { language: wanted[0], languages: wanted });
      speak(spoken, undefined);
      expect(usersLanguage()).toBe(tag);
    },
  );

  test.each([
    ['en', 'English'],
    ['fr', 'français'],
    ['pt-BR', 'português (Brasil)'],
    ['C.UTF-8', 'C.UTF-8'],
  ])('%s is the language %s', (tag, name) => expect(nameLanguage(tag)).toBe(name));
});
