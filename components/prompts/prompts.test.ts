import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FilePrompt } from '@/lib/contract/prompts';
import { MENU_PROMPTS } from '@/lib/contract/wish';
import { offerPrompts } from './offer-prompts';
import { texts } from './texts';
import { fillVariables, listParts, listVariables, nameLanguage } from './variables';

const own = (name: string, text = 'Own words.\nMore of them.') => ({
  id: '00000000-0000-4000-8000-000000000001',
  name,
  text,
});

describe('the prompts that are offered', () => {
  test('are the user’s own, then the built-in ones', () => {
    const offered = offerPrompts([own('review')]);
    expect(offered[0]).toMatchObject({ name: 'review', title: 'Own words.', own: { name: 'review' } });
    expect(offered.slice(1).map(({ name }) => name)).toEqual(
      Object.values(texts.builtIn).map(({ name }) => name),
    );
  });

  test('an own one takes the place of the built-in one of its name, for the context menu too', () => {
    const offered = offerPrompts([own('Explain')]);
    expect(offered.filter(({ builtIn }) => builtIn === 'explain')).toMatchObject([
      { name: 'Explain', text: 'Own words.\nMore of them.', title: texts.builtIn.explain.title },
    ]);
  });

  test('the built-in ones could be kept as one’s own, and have different names', () => {
    const all = Object.values(texts.builtIn);
    for (const prompt of all) expect(v.is(FilePrompt, prompt), prompt.name).toBe(true);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
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
    ['en', 'English'],
    ['fr', 'français'],
    ['pt-BR', 'português (Brasil)'],
    ['C.UTF-8', 'C.UTF-8'],
  ])('%s is the language %s', (tag, name) => expect(nameLanguage(tag)).toBe(name));
});
