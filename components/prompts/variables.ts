import type { PagePart } from '@/lib/contract/page-context';
import { spokenLanguage } from '../language/define-texts';
import { pickLanguage } from '../language/pick-language';
import { texts } from './texts';

/** What may stand in braces in a prompt. Other words in braces are left to the user. */
export const VARIABLES = ['selection', 'page', 'title', 'language'] as const;
export type Variable = (typeof VARIABLES)[number];

const WRITTEN = new RegExp(`\\{(${VARIABLES.join('|')})\\}`, 'g');

/** The variables that a prompt has, each once. */
export const listVariables = (text: string): Set<Variable> =>
  new Set(VARIABLES.filter(name => text.includes(`{${name}}`)));

/** The parts of the page that a prompt speaks of, in the order in which they are to be read. */
export function listParts(text: string): PagePart[] {
  const variables = listVariables(text);
  return (['page', 'selection'] as const).filter(part => variables.has(part));
}

/**
 * The prompt as it is put into the composer. `{selection}` and `{page}` become words, and their text goes along as an
 * attachment: 50 kB of a page in the textbox would bury the question, could be no longer than a message, and would lose
 * what an attachment has, such as its size, the preview of what is sent, a way to take it off, and the backend's knowledge
 * that it is a page's text and not the user's own. Nothing that is filled in is looked through for variables again.
 */
export function fillVariables(
  text: string,
  { title, language }: { title: string; language: string },
): string {
  const values: Record<string, string> = {
    selection: texts.theSelection,
    page: texts.thisPage,
    title: title || texts.thisPage,
    language,
  };
  return text.replace(WRITTEN, (written, name: string) => values[name] ?? written);
}

/**
 * The user's language, as a BCP 47 tag: the one that they chose for Aside, else the browser's first, which need be none
 * that Aside speaks.
 */
export function usersLanguage(): string {
  const spoken = spokenLanguage();
  return pickLanguage(undefined, navigator.languages) === spoken ? navigator.language : spoken;
}

/** Name of a language in that language: `français` for `fr`. `tag`: BCP 47, such as `navigator.language`. */
export function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not well-formed, as some systems' locales are
  }
}
