import type { Wish } from '@/lib/contract/wish';
import type { Chat } from '../chat-context';
import { fillIn } from './fill-in';
import { listOffered } from './use-offered';

/**
 * Attaches what the user chose in the page's context menu and writes the prompt into the draft, behind what is there. It
 * is not sent.
 */
export async function fulfilWish(chat: Chat, { id, part, prompt: wanted }: Wish): Promise<void> {
  const { store, field, channel } = chat;
  const conversationId = store.state.conversation?.id;
  const prompt = wanted && (await listOffered(channel)).find(({ builtIn }) => builtIn === wanted);
  const text = await fillIn(chat, prompt?.text ?? '', part);
  // Another account's, or one that the user went to meanwhile.
  if (store.state.conversation?.id !== conversationId) return;
  field.change(draft => append(draft, text));
  field.element.focus();
  await channel.call('wish.done', { id });
}

/** The same prompt twice is none but the first. */
function append(draft: string, text: string): string {
  if (!text || draft.trimEnd().endsWith(text.trimEnd())) return draft;
  return draft.trim() ? `${draft.trimEnd()}\n\n${text}` : text;
}
