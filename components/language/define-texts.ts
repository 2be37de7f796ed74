import type { Language } from '@/lib/contract/languages';
import type { Dictionary } from '../locales/dictionary';
import type { Words } from './words';

interface Room {
  english: object;
  /** What the components read. */
  live: object;
}

const rooms = new Map<keyof Dictionary, Room>();
const listeners = new Set<() => void>();
let language: Language = 'en';
let dictionary: Dictionary | undefined;

/**
 * The texts of one room, whose source is English. What is returned speaks the language that is spoken: read it when it is
 * drawn, and copy nothing of it at a module's start.
 */
export function defineTexts<T extends object>(room: keyof Dictionary, english: T): Words<T> {
  const live = { ...english, ...dictionary?.[room] };
  rooms.set(room, { english, live });
  return live as Words<T>;
}

/** From now on all texts speak this language. `words` is undefined for English alone. */
export function speak(spoken: Language, words: Dictionary | undefined): void {
  language = spoken;
  dictionary = words;
  for (const [name, { english, live }] of rooms) Object.assign(live, english, words?.[name]);
  for (const listener of listeners) listener();
}

/** What is spoken. */
export const spokenLanguage = (): Language => language;

/** Tells of each change. Returns the function that stops it. */
export function onSpeak(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
