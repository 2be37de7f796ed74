import type { Frame } from 'puppeteer-core';

const ANSWERS = '[role="article"][data-role="assistant"]';
/** An answer's own words, without the buttons and sources around them. */
const WORDS = '.markdown, .answer-plain';

/**
 * Prints the `nth` answer (from 1) to the terminal as it grows on the screen, word by word.
 *
 * @param onText called once, when there is text on the screen and the answer is still streaming
 * @throws Error if the answer ended with another status than `done`, or was never seen streaming
 */
export async function printAnswer(frame: Frame, nth: number, onText: () => Promise<void>): Promise<void> {
  let printed = 0;
  let known = '';
  let seenStreaming = false;
  for (;;) {
    const { status, text } = await waitForMore(frame, nth, known);
    known = text;
    const words = text.split(/\s+/).filter(Boolean);
    // The last word may be cut in two, or still wear its Markdown.
    const whole = status === 'streaming' ? words.slice(0, -1) : words;
    for (const word of whole.slice(printed)) process.stdout.write(`${word} `);
    printed = Math.max(printed, whole.length);

    if (status === 'streaming') {
      if (whole.length > 0 && !seenStreaming) {
        seenStreaming = true;
        await onText();
      }
      continue;
    }
    process.stdout.write('\n\n');
    if (status !== 'done') throw new Error(`The answer ended as "${status}".`);
    if (!seenStreaming) throw new Error('The answer was never seen streaming.');
    return;
  }
}

/** Waits until the answer has another text than `known`, or has ended. */
async function waitForMore(frame: Frame, nth: number, known: string) {
  const seen = await frame.waitForFunction(
    (answers, words, index, before) => {
      const answer = document.querySelectorAll(answers)[index];
      const status = answer?.getAttribute('data-status') ?? '';
      const text = [...(answer?.querySelectorAll(words) ?? [])].map(part => part.textContent).join('\n');
      return answer && (text !== before || status !== 'streaming') ? { status, text } : null;
    },
    {},
    ANSWERS,
    WORDS,
    nth - 1,
    known,
  );
  return (await seen.jsonValue()) ?? { status: '', text: known };
}
