import type { Message } from '@/lib/contract/conversation';

/** Of a sidebar 420 px wide. */
const LETTERS_A_LINE = 50;
const LINE_PX = 24;
/** Of the row of buttons, and of what is around the text. */
const FRAME_PX = 60;

/** About how high messages will be, in pixels, so that the scroll bar says about the truth before they are laid out. */
export const estimateHeight = (messages: readonly Message[]): number =>
  messages.reduce((sum, { content }) => sum + FRAME_PX + countLines(content) * LINE_PX, 0);

function countLines(text: string): number {
  let [lines, from] = [0, 0];
  for (let to = 0; to >= 0; from = to + 1) {
    to = text.indexOf('\n', from);
    lines += Math.ceil(((to < 0 ? text.length : to) - from) / LETTERS_A_LINE);
  }
  return Math.max(1, lines);
}
