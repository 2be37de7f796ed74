import type { Message } from '@/lib/contract/conversation';
import { CitationContext } from '../markdown/citations';
import { AnswerEnd } from './AnswerEnd';
import { AnswerFailure } from './AnswerFailure';
import { AnswerText } from './AnswerText';
import { AnswerWaiting } from './AnswerWaiting';
import { useCitations } from './page/use-citations';
import { QueuedAnswer } from './QueuedAnswer';
import { SourceList } from './SourceList';
import { texts } from './texts';

/** An answer: its text so far, how it ended, and what it rests on. */
export function Answer({ message, last }: { message: Message; last: boolean }) {
  const { id, content, status, sources, waiting } = message;
  const citations = useCitations(message);
  const streaming = status === 'streaming';
  if (status === 'queued') return <QueuedAnswer id={id} />;
  return (
    <CitationContext value={citations}>
      {content && <AnswerText text={content} growing={streaming} />}
      {streaming && waiting && <AnswerWaiting {...waiting} />}
      {streaming && !waiting && !content && (
        <p className="thinking" role="img" aria-label={texts.thinking}>
          <i />
          <i />
          <i />
        </p>
      )}
      {sources && sources.length > 0 && <SourceList sources={sources} />}
      {status === 'failed' && <AnswerFailure message={message} last={last} />}
      {!streaming && <AnswerEnd message={message} last={last} />}
    </CitationContext>
  );
}
