import type { PagePart } from './page-context';

/** The built-in prompts that the browser's context menu offers, by the names that they have in the code. */
export const MENU_PROMPTS = ['explain', 'summarise', 'translate'] as const;
export type MenuPrompt = (typeof MENU_PROMPTS)[number];

/** What the user chose in a tab's context menu, for the tab's sidebar: it writes it into the draft, and sends nothing. */
export interface Wish {
  id: string;
  /** What is to be attached. */
  part: PagePart;
  /** Absent: the user wants to ask in their own words. */
  prompt?: MenuPrompt;
}
