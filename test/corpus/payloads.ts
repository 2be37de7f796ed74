import { addresses } from './addresses';
import { code } from './code';
import { formulas } from './formulas';
import { hiddenCharacters } from './hidden-characters';
import { html } from './html';
import { images } from './images';
import { links } from './links';
import { nested } from './nested';

/** Stands in payloads for the server that must never be asked for anything. */
export const CANARY = 'http://canary.invalid';

/** Answers that a hostile model may give, to load something, run something, lead somewhere or hide what they say. */
export const payloads: string[] = [
  ...images,
  ...links,
  ...addresses,
  ...html,
  ...code,
  ...formulas,
  ...nested,
  ...hiddenCharacters,
];

/** The payloads, with the server's address in them. */
export const aimAt = (origin: string): string[] => payloads.map(payload => payload.replaceAll(CANARY, origin));
