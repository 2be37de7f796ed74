import type { ChatStore } from './chat-store';
import type { ComposerField } from './composer-field';
import { submitMessage, type Unsent, withoutStart } from './submit-message';

/**
 * Sends what stands in the composer each time that the user says so, one question after the other: the worker may need a
 * moment for one, and who presses Enter after the next one meanwhile has sent that as well. Where one is not taken, those
 * after it stay in the composer with it.
 *
 * @param onOutcome told of each question how it ended
 * @returns to be called when the user says so
 */
export function submitter(
  store: ChatStore,
  field: ComposerField,
  onOutcome: (outcome: 'sent' | Unsent) => void,
): () => void {
  let isSending = false;
  /** The composer's text at each press during that, less what has left it since. */
  let waiting: string[] = [];

  const send = async (typed: string): Promise<void> => {
    const outcome = await submitMessage(store, field, typed);
    onOutcome(outcome);
    const later = outcome === 'sent' ? waiting.map(text => withoutStart(text, typed)) : [];
    const [next, ...others] = later.filter(text => text.trim() !== '');
    waiting = others;
    if (next !== undefined) await send(next);
  };

  return () => {
    if (isSending) {
      waiting.push(field.text);
      return;
    }
    isSending = true;
    void send(field.text).finally(() => {
      isSending = false;
    });
  };
}
