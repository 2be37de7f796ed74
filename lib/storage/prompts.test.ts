import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PROMPT_LIMIT, type Prompt } from '@/lib/contract/prompts';
import { deletePrompt, importPrompts, readPrompts, savePrompt } from './prompts';

const prompt = (name: string, text = `What is ${name}?`): Prompt => ({ id: crypto.randomUUID(), name, text });
const many = (count: number) => Array.from({ length: count }, (_, index) => prompt(`p${index}`));

beforeEach(() => fakeBrowser.reset());

describe('a prompt', () => {
  test('is kept on this device, behind those before it', async () => {
    const [first, second] = [prompt('a'), prompt('b')];
    await savePrompt(first);
    await savePrompt(second);
    expect(await readPrompts()).toEqual([first, second]);
    expect(await browser.storage.sync.get()).toEqual({});
  });

  test('that is changed stays in its place, its own name included', async () => {
    const [first, second] = [prompt('a'), prompt('b')];
    await savePrompt(first);
    await savePrompt(second);
    const changed = { ...first, name: 'A', text: 'Other words' };
    expect(await savePrompt(changed)).toBe(true);
    // Calls may be carried out twice.
    expect(await savePrompt(changed)).toBe(true);
    expect(await readPrompts()).toEqual([changed, second]);
  });

  test.each([
    ['review', 'Review'],
    ['caf\u00e9', 'cafe\u0301'],
  ])('%s takes the name %s from others', async (name, other) => {
    await savePrompt(prompt(name));
    expect(await savePrompt(prompt(other))).toBe(false);
    expect(await readPrompts()).toMatchObject([{ name }]);
  });

  test('that is deleted is gone, and is not missed', async () => {
    const first = prompt('a');
    await savePrompt(first);
    await deletePrompt(first.id);
    await deletePrompt(first.id);
    expect(await readPrompts()).toEqual([]);
  });

  test('is kept where others are being kept at the same moment', async () => {
    const prompts = many(20);
    await Promise.all(prompts.map(savePrompt));
    expect(await readPrompts()).toHaveLength(20);
  });

  test('beyond the last that there is room for is refused; one that is there can be changed', async () => {
    const prompts = many(PROMPT_LIMIT.count);
    await importPrompts(prompts);
    expect(await savePrompt(prompt('one-more'))).toBe(false);
    const [first = prompt('none')] = prompts;
    expect(await savePrompt({ ...first, text: 'Other words' })).toBe(true);
    expect(await readPrompts()).toHaveLength(PROMPT_LIMIT.count);
  });
});

describe('a file of prompts', () => {
  test('adds what is not there and changes nothing that is', async () => {
    const there = [prompt('same'), prompt('other')];
    for (const one of there) await savePrompt(one);
    const file = [prompt('Same', there[0]?.text), prompt('other', 'Another text'), prompt('new')];
    expect(await importPrompts(file)).toEqual({ added: 1, known: 1, taken: 1, over: 0 });
    expect(await readPrompts()).toEqual([...there, file[2]]);
  });

  test('has the same outcome when the call is made again', async () => {
    const file = [prompt('a'), prompt('b')];
    const outcome = { added: 2, known: 0, taken: 0, over: 0 };
    expect(await importPrompts(file)).toEqual(outcome);
    expect(await importPrompts(file)).toEqual(outcome);
    expect(await readPrompts()).toEqual(file);
  });

  test('gives of each name the first', async () => {
    expect(await importPrompts([prompt('a', 'One'), prompt('a', 'Two')])).toMatchObject({
      added: 1,
      taken: 1,
    });
    expect(await readPrompts()).toMatchObject([{ text: 'One' }]);
  });

  test('is taken as far as there is room', async () => {
    await importPrompts(many(PROMPT_LIMIT.count - 1));
    expect(await importPrompts([prompt('x'), prompt('y')])).toMatchObject({ added: 1, over: 1 });
  });
});
