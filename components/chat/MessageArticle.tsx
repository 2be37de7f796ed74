import { memo } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { useLanguage } from '../language/InLanguage';
import { Answer } from './Answer';
import { PlainMessage } from './PlainMessage';
import { Question } from './Question';
import { texts } from './texts';
import './message.css';
import './message-tools.css';

interface MessageArticleProps {
  message: Message;
  /** The last one of the conversation: only there the conversation goes on. */
  last: boolean;
  /** Its text alone. */
  plain: boolean;
}

/** Tools and tests find messages by the attribute, which `<article>` would only imply. */
const ROLE = { role: 'article' };

/** One message. Renders again only when the message itself is another object. */
export const MessageArticle = memo(function MessageArticle({ message, last, plain }: MessageArticleProps) {
  useLanguage();
  const question = message.role === 'user';
  const Content = question ? Question : Answer;
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
      {plain ? <PlainMessage message={message} /> : <Content message={message} last={last} />}
    </article>
  );
});
