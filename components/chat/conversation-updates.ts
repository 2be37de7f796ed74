import type { Conversation, Message } from '@/lib/contract/conversation';
import type { Pushes } from '@/lib/contract/pushes';
import { oncePer } from './once-per';

/** Puts a new message at the end, or a changed one in its place. One that is older than ours changes nothing. */
export function putMessage(conversation: Conversation, message: Message): Conversation {
  const at = conversation.messages.findIndex(({ id }) => id === message.id);
  const ours = conversation.messages[at];
  if (!ours) return { ...conversation, messages: [...conversation.messages, message] };
  if (stage(message) < stage(ours)) return conversation;
  const versions = message.versions ?? ours.versions;
  const messages = conversation.messages.with(at, { ...message, ...(versions && { versions }) });
  return { ...conversation, messages };
}

/** How far a message has come: it never goes back. */
const stage = ({ status }: Message): number => (status === 'queued' ? 0 : status === 'streaming' ? 1 : 2);

/**
 * Adds text to messages, in order. `undefined`: a piece does not begin where the message's text ends, so something
 * was missed and the conversation has to be fetched anew.
 */
export function appendText(
  conversation: Conversation,
  deltas: readonly Pushes['delta'][],
): Conversation | undefined {
  const texts = new Map<string, string>();
  for (const { messageId, offset, text } of deltas) {
    const before = texts.get(messageId) ?? conversation.messages.find(({ id }) => id === messageId)?.content;
    if (before?.length !== offset) return undefined;
    texts.set(messageId, before + text);
  }
  const messages = conversation.messages.map(message => {
    const content = texts.get(message.id);
    return content === undefined ? message : { ...message, content };
  });
  return { ...conversation, messages };
}

/** The pieces of `deltas` that `conversation`, just fetched, does not hold yet. */
export function dropKnown(conversation: Conversation, deltas: readonly Pushes['delta'][]): Pushes['delta'][] {
  const length = new Map(conversation.messages.map(({ id, content }) => [id, content.length]));
  return deltas.filter(({ messageId, offset }) => offset >= (length.get(messageId) ?? 0));
}

const findStreaming = oncePer((conversation: Conversation) =>
  conversation.messages.findLast(({ status }) => status === 'streaming'),
);
const findUnderWay = oncePer((conversation: Conversation) =>
  conversation.messages.some(({ status }) => status === 'streaming' || status === 'queued'),
);

/** The answer that is being written, if one is. */
export const streamingMessage = (conversation: Conversation | undefined): Message | undefined =>
  conversation && findStreaming(conversation);

/** True while an answer is being written, or one waits. Every message asks, at each change. */
export const isUnderWay = (conversation: Conversation | undefined): boolean =>
  conversation !== undefined && findUnderWay(conversation);
