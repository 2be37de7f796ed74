import type { Frame } from 'puppeteer-core';

const ANSWERS = '[role="article"][data-role="assistant"]';

/**
 * Prints the `nth` answer (from 1) to the terminal as it grows on the screen.
 *
 * @param onText called once, at the first sight of text while the answer is still streaming
 * @throws Error if the answer ended with another status than `done`
 */
export async function printAnswer(frame: Frame, nth: number, onText: () => Promise<void>): Promise<string> {
  let printed = '';
  let photographed = false;
  for (;;) {
    const seen = await frame.waitForFunction(
      (selector, index, known) => {
        const answer = document.querySelectorAll(selector)[index];
        const status = answer?.getAttribute('data-status');
        const text = answer?.textContent ?? '';
        return status && (text !== known || status !== 'streaming') ? { status, text } : null;
      },
      {},
      ANSWERS,
      nth - 1,
      printed,
    );
    const value = await seen.jsonValue();
    if (!value) continue;
    const { status, text } = value;
    process.stdout.write(text.startsWith(printed) ? text.slice(printed.length) : `\n${text}`);
    printed = text;
    if (status === 'streaming' && text && !photographed) {
      photographed = true;
      await onText();
    }
    if (status === 'streaming') continue;
    process.stdout.write('\n');
    if (status !== 'done') throw new Error(`The answer ended as "${status}".`);
    if (!photographed) throw new Error('The answer was never seen streaming.');
    return printed;
  }
}
