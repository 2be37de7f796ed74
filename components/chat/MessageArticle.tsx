import { memo } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { Answer } from './Answer';
import { Question } from './Question';
import { texts } from './texts';
import './message.css';

interface MessageArticleProps {
  message: Message;
  /** Only the last answer can be asked for again. */
  last: boolean;
}

/** Tools and tests find messages by the attribute, which `<article>` would only imply. */
const ROLE = { role: 'article' };

/** One message. Renders again only when the message itself is another object. */
export const MessageArticle = memo(function MessageArticle({ message, last }: MessageArticleProps) {
  const question = message.role === 'user';
  return (
    <article
      {...ROLE}
      className="message"
      data-message={message.id}
      data-role={message.role}
      data-status={message.status}
      aria-label={question ? texts.you : texts.answer}
      aria-busy={message.status === 'streaming'}
    >
      {question ? <Question message={message} /> : <Answer message={message} last={last} />}
    </article>
  );
});
