import { MESSAGE_LIMIT } from '@/lib/contract/chat-request';
import type { ChatStore } from './chat-store';
import type { ComposerField } from './composer-field';
import type { MayAct } from './guard/presses';

/** Why a message stays in the composer. */
export type Unsent = 'empty' | 'too-long' | 'signed-out' | 'covered' | 'failed';

/**
 * Sends what is typed. It leaves the composer only once the worker has it, and only it: what was typed meanwhile stays.
 */
export async function submitMessage(
  store: ChatStore,
  field: ComposerField,
  mayAct: MayAct,
): Promise<'sent' | Unsent> {
  const typed = field.text;
  const message = typed.trim();
  if (!message) return 'empty';
  if (message.length > MESSAGE_LIMIT) return 'too-long';
  const { session } = store.state;
  if (session && session.status !== 'active') return 'signed-out';
  // The store waits for the conversation first; the press that counts is this one, and none that comes meanwhile.
  const may = mayAct();
  if (may !== true && !(await may)) return 'covered';
  if (!(await store.send(message))) return 'failed';
  field.change(text => (text.startsWith(typed) ? text.slice(typed.length).trimStart() : text));
  return 'sent';
}
