import { useEffect, useState } from 'react';
import type { TurnPreview } from '@/lib/contract/calls';
import { MESSAGE_LIMIT } from '@/lib/contract/chat-request';
import type { Conversation } from '@/lib/contract/conversation';
import { useChat, useChatState } from './chat-context';

const PAUSE_MS = 300;

/**
 * What would be sent now, as the worker says, a moment after each change of it. Undefined where that is nothing but what
 * is typed.
 */
export function usePreview(): TurnPreview | undefined {
  const { store, field } = useChat();
  const messages = useChatState(state => describe(state.conversation));
  const attachments = useChatState(state => state.attachments);
  const leaveIn = useChatState(state => state.leaveIn);
  const signedIn = useChatState(state => state.session?.status === 'active');
  const [preview, setPreview] = useState<TurnPreview>();
  const alone = messages === '' && !attachments.page && !attachments.selection;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the worker knows what these have become
  useEffect(() => {
    if (alone || !signedIn) return setPreview(undefined);
    let timer: ReturnType<typeof setTimeout>;
    let latest = 0;
    const look = async () => {
      const nth = ++latest;
      const told = await store.messages.preview(field.text.trim().slice(0, MESSAGE_LIMIT));
      if (nth === latest) setPreview(told);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE_MS);
    };
    later();
    const forget = field.onInput(later);
    return () => {
      latest = Number.NaN;
      clearTimeout(timer);
      forget();
    };
  }, [store, field, messages, attachments, leaveIn, alone, signedIn]);
  return preview;
}

/** Tells one state of the messages from another, but for text that streams in. */
const describe = (conversation: Conversation | undefined): string =>
  conversation?.messages.map(({ id, status }) => `${id} ${status}`).join() ?? '';
