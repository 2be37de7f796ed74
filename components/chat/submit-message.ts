import { MESSAGE_LIMIT } from '@/lib/contract/chat-request';
import type { ChatStore } from './chat-store';
import type { ComposerField } from './composer-field';

/** Why a message stays in the composer. */
export type Unsent = 'empty' | 'too-long' | 'signed-out' | 'failed';

/**
 * Sends what was typed. It leaves the composer only once the worker has it, and only it: what was typed meanwhile stays.
 */
export async function submitMessage(
  store: ChatStore,
  field: ComposerField,
  typed: string,
): Promise<'sent' | Unsent> {
  const message = typed.trim();
  if (!message) return 'empty';
  if (message.length > MESSAGE_LIMIT) return 'too-long';
  const { session } = store.state;
  if (session && session.status !== 'active') return 'signed-out';
  if (!(await store.send(message))) return 'failed';
  field.change(text => withoutStart(text, typed));
  return 'sent';
}

/** What was typed after `typed`, of a text that begins so. */
export const withoutStart = (text: string, typed: string): string =>
  text.startsWith(typed) ? text.slice(typed.length).trimStart() : text;
