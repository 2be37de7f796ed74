/** What the sidebar does by a letter, held with other keys: no letter alone does anything (WCAG 2.1.4). */
export const CHORDS = { newChat: 'N', list: 'H', stop: 'S', copy: 'C' } as const;
export type Chord = keyof typeof CHORDS;

export type Modifier = 'alt' | 'control' | 'shift';

/** With Option a Mac writes letters, Ç for one; with Control nobody else does much there. */
export const modifiers = (platform = navigator.platform): readonly [Modifier, Modifier] =>
  platform.startsWith('Mac') ? ['control', 'shift'] : ['alt', 'shift'];

/** Which of them the keys of an event are. */
export function findChord(event: KeyboardEvent, platform = navigator.platform): Chord | undefined {
  const held = modifiers(platform);
  const isHeld =
    event.shiftKey &&
    !event.metaKey &&
    event.altKey === held.includes('alt') &&
    event.ctrlKey === held.includes('control');
  if (!isHeld) return undefined;
  const letter = letterOf(event);
  return (Object.keys(CHORDS) as Chord[]).find(chord => CHORDS[chord] === letter);
}

/** By what the key writes; where that is no Latin letter, by where it stands. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '');

const SPOKEN: Record<Modifier, string> = { alt: 'Alt', control: 'Control', shift: 'Shift' };

/** What a control says of its keys, by which they find it: to be spread into it. */
export const keyedBy = (chord: Chord) => ({
  'data-chord': chord,
  'aria-keyshortcuts': [...modifiers().map(name => SPOKEN[name]), CHORDS[chord]].join('+'),
});
