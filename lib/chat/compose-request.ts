import type { TurnPreview } from '@/lib/contract/calls';
import type { Message } from '@/lib/contract/conversation';
import type { PageContext } from '@/lib/contract/page-context';
import { countTokens } from './count-tokens';
import { toHistory } from './history';

interface Question {
  conversationId: string;
  requestId?: string;
  message: string;
  page?: PageContext;
}

/** What is sent for a question that follows `before`, and how much that is. */
export function composeRequest(question: Question, before: readonly Message[]): TurnPreview {
  const { conversationId, requestId, message, page } = question;
  const { entries, dropped } = toHistory(before);
  const texts = [message, ...entries.map(({ content }) => content)];
  if (page) texts.push(page.url, page.title, page.selection ?? '', page.text ?? '');
  return {
    request: {
      message,
      ...(requestId && { requestId }),
      conversationId,
      history: entries,
      ...(page && { page }),
    },
    dropped,
    tokens: texts.reduce((sum, text) => sum + countTokens(text), 0),
  };
}
