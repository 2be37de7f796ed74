import type { Root } from 'hast';
import { common, createLowlight } from 'lowlight';

const lowlight = createLowlight(common);

/** The code with the parts of its language marked; undefined where the language is not known. */
export const highlight = (code: string, language: string): Root | undefined =>
  lowlight.registered(language) ? lowlight.highlight(language, code) : undefined;
