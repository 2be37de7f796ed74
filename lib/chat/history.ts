import type { HistoryEntry } from '@/lib/contract/chat-request';
import type { Message } from '@/lib/contract/conversation';

/** Most of the conversation that goes along with a question, in UTF-16 code units and in messages. */
const LIMIT = { text: 48_000, messages: 40 };

/**
 * What the backend is told of the conversation so far: whole questions with their answers, oldest dropped first.
 * Questions without an answer are left out, so that roles alternate, which some models insist on.
 */
export function toHistory(messages: Message[]): HistoryEntry[] {
  const history: HistoryEntry[] = [];
  let room = LIMIT.text;
  for (let at = messages.length - 1; at > 0 && history.length < LIMIT.messages; at--) {
    const [question, answer] = [messages[at - 1], messages[at]];
    if (question?.role !== 'user' || answer?.role !== 'assistant' || !answer.content) continue;
    room -= question.content.length + answer.content.length;
    if (room < 0) break;
    history.unshift(
      { role: 'user', content: question.content },
      { role: 'assistant', content: answer.content },
    );
  }
  return history;
}
