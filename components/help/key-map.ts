import type { BrowserShortcuts } from '@/lib/contract/shortcuts';
import { CHORDS, type Chord, modifiers } from './chords';
import { texts } from './texts';

/** Keys that are pressed together. */
export type Keys = readonly string[];

/** What is done, and the keys that do it: any of them. None where the browser has none. */
export type KeyRow = readonly [does: string, ways: readonly Keys[]];

export interface KeyGroup {
  title: string;
  rows: readonly KeyRow[];
}

/** All that keys do here, in the words and with the names of keys of the spoken language. */
export function keyMap(browser: BrowserShortcuts | undefined): KeyGroup[] {
  const { keys } = texts;
  const enter: Keys = [keys.enter];
  const chord = (name: Chord): Keys => [...modifiers().map(held => keys[held]), CHORDS[name]];
  return [
    {
      title: texts.sidebar,
      rows: [
        [texts.toggle, ownKeys(browser?.['toggle-sidebar'])],
        [texts.focus, ownKeys(browser?.['focus-sidebar'])],
        [texts.escape, [[keys.escape]]],
        [texts.width, [['←'], ['→']]],
        [texts.help, [['?'], [keys.control, '/']]],
      ],
    },
    {
      title: texts.chat,
      rows: [
        [texts.send, [enter]],
        [texts.newLine, [[keys.shift, keys.enter]]],
        [texts.prompts, [['/']]],
        [texts.edit, [['↑']]],
        [texts.stop, [chord('stop')]],
        [texts.copy, [chord('copy')]],
        [
          texts.messages,
          [
            [keys.alt, '↑'],
            [keys.alt, '↓'],
          ],
        ],
        [texts.newChat, [chord('newChat')]],
        [texts.list, [chord('list')]],
      ],
    },
    {
      title: texts.inList,
      rows: [
        [texts.through, [['↑'], ['↓'], [keys.home], [keys.end]]],
        [texts.open, [enter]],
        [texts.back, [[keys.escape]]],
      ],
    },
  ];
}

/** As the browser writes them: `Alt+Shift+D`, on a Mac `⌥⇧D`. */
const ownKeys = (shortcut: string | undefined): Keys[] => (shortcut ? [shortcut.split('+')] : []);
