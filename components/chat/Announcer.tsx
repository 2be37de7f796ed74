import { useEffect, useRef, useState } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { errorTexts } from '../errors/texts';
import { useChatState } from './chat-context';
import { streamingMessage } from './conversation-updates';
import { texts } from './texts';

const SPOKEN_LIMIT = 1200;

/**
 * Tells a screen reader that an answer began and, once, what it says. The log itself is silent: as a live region it
 * would read each piece of a streamed answer. One place for the beginnings and one for the ends, since the next answer
 * begins at once where a question waits, and would be told in the place of the one that ended.
 */
export function Announcer() {
  const conversation = useChatState(state => state.conversation);
  const awaited = useRef<string>(undefined);
  const [begun, setBegun] = useState<string>();
  const [ended, setEnded] = useState<Message>();
  useEffect(() => {
    const found = conversation?.messages.find(({ id }) => id === awaited.current);
    if (found && found.status !== 'streaming') {
      awaited.current = undefined;
      setEnded(found);
    }
    const streaming = streamingMessage(conversation);
    if (!streaming || streaming.id === awaited.current) return;
    awaited.current = streaming.id;
    setBegun(streaming.id);
  }, [conversation]);
  return (
    <div className="sr-only">
      <Said id={begun}>{texts.answering}</Said>
      <Said id={ended?.id}>{ended && announcement(ended)}</Said>
    </div>
  );
}

/** Words that are told anew for another `id`, be they the same as before. */
const Said = ({ id, children }: { id: string | undefined; children: string | undefined }) => (
  <p role="status">{id && <span key={id}>{children}</span>}</p>
);

/** What is said of a finished answer. */
export function announcement({ status, content, error }: Message): string {
  if (status === 'failed') return `${texts.answerFailed} ${errorTexts[error?.code ?? 'internal'].title}`;
  const spoken =
    content.length > SPOKEN_LIMIT ? `${content.slice(0, SPOKEN_LIMIT)}… ${texts.longAnswer}` : content;
  return status === 'stopped' ? `${texts.answerStopped} ${spoken}` : spoken || texts.noText;
}
