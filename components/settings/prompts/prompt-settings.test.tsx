// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fail, succeed } from '@/lib/contract/errors';
import { PROMPT_LIMIT, type Prompt } from '@/lib/contract/prompts';
import { ScriptedChannel } from '../../ui/scripted-channel.fixture';
import { PromptSettings } from './PromptSettings';
import { readPromptFile, writePromptFile } from './prompt-file';

afterEach(cleanup);

const own = (name: string, text = 'Do it.'): Prompt => ({ id: crypto.randomUUID(), name, text });

/** The list with a worker that keeps what it is told. */
async function renderPrompts(kept: Prompt[] = []) {
  let prompts = kept;
  const channel = new ScriptedChannel({
    'prompt.list': () => succeed(prompts),
    'prompt.save': prompt => keep([...prompts.filter(({ id }) => id !== prompt.id), prompt]),
    'prompt.delete': ({ id }) => keep(prompts.filter(prompt => prompt.id !== id)),
    'prompt.import': ({ prompts: added }) => {
      keep([...prompts, ...added]);
      return succeed({ added: added.length, known: 0, taken: 0, over: 0 });
    },
  });
  const keep = (changed: Prompt[]) => {
    prompts = changed;
    channel.push('prompts', null);
    return succeed(null);
  };
  render(<PromptSettings channel={channel} />);
  await screen.findByText('/explain');
  return channel;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const names = () =>
  within(screen.getByRole('list', { name: 'Prompts' }))
    .getAllByText(/^\/[\w-]+/)
    .map(row => row.textContent?.replace('Built-in', ''));

describe('a prompt', () => {
  test('is added, with or without its slash, and stands before the built-in ones', async () => {
    const channel = await renderPrompts();
    press('Add a prompt');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    fill('Name', ' /review ');
    fill('Text', 'Review {page}.');
    press('Save');
    await screen.findByText('/review');
    expect(names()[0]).toBe('/review');
    expect(screen.queryByLabelText('Name')).toBeNull();
    expect(channel.argsOf('prompt.save')).toMatchObject([{ name: 'review', text: 'Review {page}.' }]);
  });

  test('is changed, in its place', async () => {
    const channel = await renderPrompts([own('review')]);
    press('Change review');
    fill('Text', 'Other words');
    press('Save');
    await screen.findByText('Other words');
    expect(channel.argsOf('prompt.save')).toMatchObject([{ name: 'review', text: 'Other words' }]);
  });

  test('that is built in becomes one’s own when it is changed, and comes back', async () => {
    const channel = await renderPrompts();
    const before = names().length;
    press('Change explain');
    fill('Text', 'Explain {selection} to a child.');
    press('Save');
    await screen.findByText('Explain {selection} to a child.');
    expect([names()[0], names().length]).toEqual(['/explain', before]);
    press('Restore the built-in one: explain');
    press('Restore the built-in one');
    await screen.findByText('Explain {selection} in plain words.');
    expect(channel.argsOf('prompt.delete')).toHaveLength(1);
  });

  test('is deleted at the second press', async () => {
    const channel = await renderPrompts([own('review')]);
    press('Delete: review');
    press('Keep it');
    press('Delete: review');
    expect(channel.argsOf('prompt.delete')).toEqual([]);
    press('Delete');
    await waitFor(() => expect(screen.queryByText('/review')).toBeNull());
  });

  test('is left as it was by Escape', async () => {
    const channel = await renderPrompts([own('review')]);
    press('Change review');
    fill('Text', 'Other words');
    fireEvent.keyDown(screen.getByLabelText('Text'), { key: 'Escape' });
    await screen.findByText('Do it.');
    expect(channel.argsOf('prompt.save')).toEqual([]);
  });

  test('is shown as it is', async () => {
    await renderPrompts([own('review', '<b>{page}</b>')]);
    screen.getByText('<b>{page}</b>');
  });
});

describe('what is wrong is said, and nothing is kept', () => {
  const many = () => Array.from({ length: PROMPT_LIMIT.count }, (_, index) => own(`p${index}`));
  test.each([
    ['', 'text', 'Give the prompt a name.', [own('review')]],
    ['two words', 'text', /^A name has letters/, []],
    ['x'.repeat(41), 'text', /^A name has letters/, []],
    ['new', '  ', 'Write the text of the prompt.', []],
    ['Review', 'text', 'You have a prompt named Review already.', [own('review')]],
    ['new', 'text', /^There is room for 200 prompts/, many()],
  ])('name %j, text %j', async (name, text, sentence, there) => {
    const channel = await renderPrompts(there);
    press('Add a prompt');
    fill('Name', name);
    fill('Text', text);
    press('Save');
    await screen.findByText(sentence);
    expect(channel.argsOf('prompt.save')).toEqual([]);
  });

  test('by the worker as well', async () => {
    const channel = await renderPrompts();
    channel.answer({ 'prompt.save': () => fail('invalid-message') });
    press('Add a prompt');
    fill('Name', 'new');
    fill('Text', 'text');
    press('Save');
    await screen.findByText('This could not be saved.');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('new');
  });

  test('where they cannot be had', async () => {
    render(<PromptSettings channel={new ScriptedChannel({ 'prompt.list': () => fail('internal') })} />);
    await screen.findByText('Something went wrong in Aside.');
  });
});

describe('a file', () => {
  const choose = (text: string) =>
    fireEvent.change(screen.getByLabelText('File of prompts to import'), {
      target: { files: [new File([text], 'a.json')] },
    });

  test('of the user’s own prompts can be read again, by another browser too', async () => {
    const { text } = writePromptFile([own('a', 'Line\nline'), own('b')], new Date());
    expect(text).not.toContain('"id"');
    expect(await readPromptFile(new Blob([text]))).toMatchObject({
      prompts: [{ name: 'a', text: 'Line\nline' }, { name: 'b' }],
      damaged: 0,
    });
  });

  test('is taken as far as it is whole', async () => {
    const prompts = [{ name: 'a', text: 'Do.', more: 1 }, { name: 'a b', text: 'x' }, { name: 'c' }, null];
    await renderPrompts();
    choose(JSON.stringify({ format: 'aside-prompts', version: 1, prompts }));
    await screen.findByText('1 prompt was added. 3 could not be read.');
    await screen.findByText('/a');
  });

  test('with more than there is room for is taken as far as there is', async () => {
    const prompts = Array.from({ length: 205 }, (_, index) => own(`p${index}`));
    const read = await readPromptFile(new Blob([writePromptFile(prompts, new Date()).text]));
    expect([read?.prompts.length, read?.over]).toEqual([200, 5]);
  });

  test.each([
    'hello',
    '{}',
    '[]',
    '{"format":"aside-prompts","version":2,"prompts":[]}',
    '{"format":"aside-conversations"}',
  ])('that says %s is none', async text => {
    const channel = await renderPrompts();
    choose(text);
    await screen.findByText('This is no file of Aside’s prompts.');
    expect(channel.argsOf('prompt.import')).toEqual([]);
  });

  test('is none without prompts', async () => {
    const download = vi.spyOn(URL, 'createObjectURL');
    await renderPrompts();
    press('Export prompts');
    await screen.findByText('You have no prompts of your own to export.');
    expect(download).not.toHaveBeenCalled();
    download.mockRestore();
  });
});
