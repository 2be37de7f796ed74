import { useLayoutEffect, useRef } from 'react';
import type { Conversation, Message } from '@/lib/contract/conversation';

/** A question and its answer: more messages at once are another version of the conversation. */
const ONE_TURN = 2;

/**
 * Goes to the end of a conversation that is opened, and to that of one in which something is asked; before it is painted.
 * Everything else that the user does with messages leaves the view where it is.
 */
export function useFollowing(
  conversation: Conversation | undefined,
  stick: () => void,
  stay: () => void,
): void {
  const messages = conversation?.messages ?? [];
  const [id, count, asked] = [conversation?.id, messages.length, findAsked(messages)];
  const before = useRef(count);

  useLayoutEffect(() => {
    if (count > before.current + ONE_TURN) stay();
    before.current = count;
  }, [count, stay]);
  useLayoutEffect(() => {
    if (id) stick();
  }, [id, stick]);
  useLayoutEffect(() => {
    if (asked) stick();
  }, [asked, stick]);
}

/** The question that is about to be answered, or just was asked; none where the conversation rests. */
function findAsked(messages: readonly Message[]): string | undefined {
  const last = messages.at(-1);
  const rests = last?.role === 'assistant' && last.status !== 'streaming' && last.status !== 'queued';
  return rests ? undefined : messages.findLast(({ role }) => role === 'user')?.id;
}
