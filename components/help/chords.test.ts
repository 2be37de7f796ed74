// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findChord } from './chords';

const held = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
const alt = { altKey: true, shiftKey: true };
const control = { ctrlKey: true, shiftKey: true };

test.each<[string, KeyboardEventInit, string, string | undefined]>([
  ['the letter', { ...alt, key: 'N', code: 'KeyN' }, 'Linux x86_64', 'newChat'],
  ['where the letter stands elsewhere, as in Dvorak', { ...alt, key: 'N', code: 'KeyL' }, 'Win32', 'newChat'],
  ['where no key writes Latin, its place', { ...alt, key: 'Т', code: 'KeyN' }, 'Win32', 'newChat'],
  ['on a Mac, Control in the place of Option', { ...control, key: 'S', code: 'KeyS' }, 'MacIntel', 'stop'],
  ['on a Mac, Option writes letters', { ...alt, key: 'Ç', code: 'KeyC' }, 'MacIntel', undefined],
  ['elsewhere, Control is the browser’s', { ...control, key: 'C', code: 'KeyC' }, 'Win32', undefined],
  ['AltGr comes with Control', { ...alt, ctrlKey: true, key: 'S', code: 'KeyS' }, 'Win32', undefined],
  ['a letter alone does nothing', { key: 'n', code: 'KeyN' }, 'Win32', undefined],
  ['nor does one with Shift', { shiftKey: true, key: 'N', code: 'KeyN' }, 'Win32', undefined],
  ['another letter', { ...alt, key: 'Q', code: 'KeyQ' }, 'Win32', undefined],
])('%s', (_, init, platform, chord) => {
  expect(findChord(held(init), platform)).toBe(chord);
});
