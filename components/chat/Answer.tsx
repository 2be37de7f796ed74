import type { Message } from '@/lib/contract/conversation';
import { CopyButton } from '../ui/CopyButton';
import { AnswerEnd } from './AnswerEnd';
import { AnswerFailure } from './AnswerFailure';
import { AnswerText } from './AnswerText';
import { SourceList } from './SourceList';
import { texts } from './texts';

/** An answer: its text so far, how it ended, and what it rests on. */
export function Answer({ message, last }: { message: Message; last: boolean }) {
  const { content, status, sources } = message;
  const streaming = status === 'streaming';
  return (
    <>
      {content && <AnswerText text={content} />}
      {streaming && !content && (
        <p className="thinking" role="img" aria-label={texts.thinking}>
          <i />
          <i />
          <i />
        </p>
      )}
      {sources && sources.length > 0 && <SourceList sources={sources} />}
      {status === 'failed' && <AnswerFailure message={message} last={last} />}
      {!streaming && (
        <div className="answer-end">
          <AnswerEnd message={message} last={last} />
          {content && <CopyButton text={content} label={texts.copyAnswer} compact />}
        </div>
      )}
    </>
  );
}
