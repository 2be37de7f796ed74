import { Hourglass } from 'lucide-react';
import type { Message } from '@/lib/contract/conversation';
import { formatWait, useCountdown } from '../errors/countdown';
import { errorTexts } from '../errors/texts';
import { texts } from './texts';

/** Why nothing comes just now, and when the question is sent again by itself. */
export function AnswerWaiting({ error, until }: NonNullable<Message['waiting']>) {
  const left = useCountdown(until);
  return (
    <div className="answer-queued">
      <Hourglass size={14} aria-hidden />
      <p className="answer-note">
        {errorTexts[error.code].title} {texts.againIn(formatWait(left))}
      </p>
    </div>
  );
}
