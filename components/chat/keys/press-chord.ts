import type { Chord } from '../../help/chords';

/** Presses the last control that says it goes by these keys: there are some only at times. True where there is one. */
export function pressChord(chord: Chord | 'edit'): boolean {
  const controls = document.querySelectorAll<HTMLElement>(`[data-chord='${chord}']`);
  const control = [...controls].findLast(found => !found.closest('[inert]'));
  control?.click();
  return control !== undefined;
}
