import type { Chat } from './chat-context';
import { submitMessage, type Unsent, withoutStart } from './submit-message';

interface Press {
  text: string;
  counts: boolean | Promise<boolean>;
}

/**
 * Sends what stands in the composer each time that the user says so, one question after the other: the worker may need a
 * moment for one, and who presses Enter after the next one meanwhile has sent that as well. Where one is not taken, those
 * after it stay in the composer with it.
 *
 * @param onOutcome told of each question how it ended
 * @returns to be called when the user says so
 */
export function submitter(
  { store, field, mayAct }: Pick<Chat, 'store' | 'field' | 'mayAct'>,
  onOutcome: (outcome: 'sent' | Unsent) => void,
): () => void {
  let isSending = false;
  /** At each press during that: the composer's text, less what has left it since, and whether the press counts. */
  let waiting: Press[] = [];

  const send = async ({ text, counts }: Press): Promise<void> => {
    const outcome = await submitMessage(store, field, text, counts);
    onOutcome(outcome);
    const later =
      outcome === 'sent' ? waiting.map(press => ({ ...press, text: withoutStart(press.text, text) })) : [];
    const [next, ...others] = later.filter(press => press.text.trim() !== '');
    waiting = others;
    if (next !== undefined) await send(next);
  };

  return () => {
    const press = { text: field.text, counts: mayAct() };
    if (isSending) {
      waiting.push(press);
      return;
    }
    isSending = true;
    void send(press).finally(() => {
      isSending = false;
    });
  };
}
