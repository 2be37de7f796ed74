import type { ComposerField } from '../composer-field';
import type { Slash } from './find-slash';

/** Words in braces that are no variable: the user is to put something in their place. */
const BLANK = /\{[^{}\n]+\}/;

/**
 * Puts a prompt in the place of what was typed to choose it. The first blank in it is selected, else the caret is behind
 * it. Does nothing where the user has changed what was typed meanwhile.
 */
export function replaceSlash(field: ComposerField, { typed, start }: Slash, text: string): void {
  if (!field.text.startsWith(typed, start)) return;
  const before = field.text.slice(0, start);
  const changed = before + text + field.text.slice(start + typed.length);
  field.change(() => changed);
  // A half-written word comes first; the caret is where it is then.
  if (field.text !== changed) return;
  const blank = BLANK.exec(text);
  const from = start + (blank ? blank.index : text.length);
  field.element.setSelectionRange(from, from + (blank?.[0].length ?? 0));
}
