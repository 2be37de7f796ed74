// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { fail, succeed } from '@/lib/contract/errors';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/contract/settings';
import { ScriptedChannel } from '../ui/scripted-channel.fixture';
import { SOME_CONFIG } from './connection/config.fixture';
import { OptionsApp } from './OptionsApp';
import { StaySignedIn } from './StaySignedIn';

afterEach(cleanup);

/** The options page with a worker that keeps what it is told. */
async function renderOptions() {
  let kept: Settings = DEFAULT_SETTINGS;
  const channel = new ScriptedChannel({
    'settings.get': () => succeed(kept),
    'settings.set': changed => {
      kept = { ...kept, ...changed };
      return succeed(kept);
    },
  });
  render(<OptionsApp channel={channel} config={SOME_CONFIG} />);
  await stay();
  return channel;
}

const stay = () => screen.findByRole<HTMLInputElement>('checkbox', { name: 'Stay signed in on this device' });
const withScreen = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'When the screen is locked' });
const minutes = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'After time without use' });

test('shows what is kept', async () => {
  await renderOptions();
  expect((await stay()).checked).toBe(true);
  expect(withScreen().checked).toBe(false);
  expect(minutes().selectedOptions[0]?.textContent).toBe('Never');
});

test('each choice is kept at once, alone, and that is said', async () => {
  const channel = await renderOptions();
  fireEvent.click(await stay());
  await screen.findByText('Saved');
  fireEvent.click(withScreen());
  fireEvent.change(minutes(), { target: { value: '15' } });
  expect(channel.argsOf('settings.set')).toEqual([
    { staySignedIn: false },
    { lockWithSystem: true },
    { lockAfterMinutes: 15 },
  ]);
});

test('a choice made elsewhere is followed', async () => {
  const channel = await renderOptions();
  channel.push('settings', { ...DEFAULT_SETTINGS, lockAfterMinutes: 60 });
  await screen.findByDisplayValue('1 hour');
});

test('a choice that could not be kept is taken back, and that is said', async () => {
  const channel = await renderOptions();
  channel.answer({ 'settings.set': () => fail('internal') });
  fireEvent.click(withScreen());
  expect(withScreen().checked).toBe(true);
  await screen.findByText('This could not be saved.');
  expect(withScreen().checked).toBe(false);
});

describe('conversations', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('the choices are kept as the others are', async () => {
    const channel = await renderOptions();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Keep history' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'A conversation for each tab' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Delete old conversations' }), {
      target: { value: '30' },
    });
    expect(channel.argsOf('settings.set')).toEqual([
      { keepHistory: false },
      { conversationPerTab: false },
      { deleteAfterDays: 30 },
    ]);
  });

  test('all are deleted once that was confirmed', async () => {
    const channel = await renderOptions();
    channel.answer({ 'conversation.delete': () => succeed(null) });
    press('Delete all conversations');
    press('Keep them');
    press('Delete all conversations');
    expect(channel.argsOf('conversation.delete')).toEqual([]);
    press('Delete for good');
    await screen.findByText('All conversations are deleted.');
    expect(channel.argsOf('conversation.delete')).toEqual([{ which: 'all' }]);
  });

  test('a file is read, and what came of it is said', async () => {
    const channel = await renderOptions();
    channel.answer({ 'conversation.import': () => succeed({ added: 3, known: 1, damaged: 0 }) });
    const choose = (text: string) =>
      fireEvent.change(screen.getByLabelText('File to import'), {
        target: { files: [new File([text], 'a.json')] },
      });
    choose('{"a":1}');
    await screen.findByText('3 conversations were added. 1 was here already.');
    expect(channel.argsOf('conversation.import')).toEqual([{ text: '{"a":1}' }]);
    channel.answer({ 'conversation.import': () => fail('invalid-message') });
    choose('hello');
    await screen.findByText('This is no file of Aside’s conversations.');
    channel.answer({ 'conversation.import': () => fail('storage-full') });
    choose('{}');
    await screen.findByText('The browser gives Aside no more room.');
  });
});

test('beside a form there is the one choice, made before anything is known', async () => {
  const channel = new ScriptedChannel({
    'settings.set': changed => succeed({ ...DEFAULT_SETTINGS, ...changed }),
  });
  render(<StaySignedIn channel={channel} />);
  const choice = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Stay signed in' });
  expect(choice.checked).toBe(true);
  fireEvent.click(choice);
  await waitFor(() => expect(choice.checked).toBe(false));
  expect(channel.argsOf('settings.set')).toEqual([{ staySignedIn: false }]);
});
