import { useEffect, useRef, useState } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { useChatState } from './chat-context';
import { streamingMessage } from './conversation-updates';
import { texts } from './texts';

const SPOKEN_LIMIT = 1200;

/**
 * Tells a screen reader that an answer began and, once, what it says. The log itself is silent: as a live region it
 * would read each piece of a streamed answer.
 */
export function Announcer() {
  const conversation = useChatState(state => state.conversation);
  const awaited = useRef<string>(undefined);
  const [words, setWords] = useState('');
  useEffect(() => {
    const ended = conversation?.messages.find(({ id }) => id === awaited.current);
    if (ended && ended.status !== 'streaming') {
      awaited.current = undefined;
      setWords(announcement(ended));
      return;
    }
    const streaming = streamingMessage(conversation);
    if (!streaming || streaming.id === awaited.current) return;
    awaited.current = streaming.id;
    setWords(texts.answering);
  }, [conversation]);
  return (
    <p className="sr-only" role="status">
      {words}
    </p>
  );
}

/** What is said of a finished answer. */
export function announcement({ status, content }: Message): string {
  if (status === 'failed') return texts.answerFailed;
  const spoken =
    content.length > SPOKEN_LIMIT ? `${content.slice(0, SPOKEN_LIMIT)}… ${texts.longAnswer}` : content;
  return status === 'stopped' ? `${texts.answerStopped} ${spoken}` : spoken || texts.noText;
}
