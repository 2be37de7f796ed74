import type { HistoryEntry } from '@/lib/contract/chat-request';
import type { Message } from '@/lib/contract/conversation';
import { countTokens } from './count-tokens';

/** Most of the conversation that goes along with a question. */
const BUDGET = { tokens: 12_000, entries: 400, entryText: 200_000 };

export interface History {
  entries: HistoryEntry[];
  /** Messages that would have gone along if there were room. */
  dropped: number;
}

/**
 * What the backend is told of the conversation so far: whole questions with their answers, oldest dropped first.
 * Questions without an answer are left out, so that roles alternate, which some models insist on. The last answer goes
 * along however long it is, since the question is about it or asks for its continuation.
 */
export function toHistory(messages: readonly Message[]): History {
  const pairs = listPairs(messages);
  let [from, room] = [pairs.length, BUDGET.tokens];
  while (from > 0 && (pairs.length - from) * 2 < BUDGET.entries) {
    const [question, answer] = pairs[from - 1] ?? [];
    room -= countTokens(question?.content ?? '') + countTokens(answer?.content ?? '');
    if (room < 0 && from < pairs.length) break;
    from--;
  }
  const entries = pairs.slice(from).flat().map(toEntry);
  return { entries, dropped: from * 2 };
}

function listPairs(messages: readonly Message[]): [Message, Message][] {
  return messages.flatMap((question, at): [Message, Message][] => {
    const answer = messages[at + 1];
    const isPair = question.role === 'user' && answer?.role === 'assistant' && answer.content !== '';
    return isPair ? [[question, answer]] : [];
  });
}

/** Of a text that is too long for the wire the end is kept: that is what is gone on from. */
const toEntry = ({ role, content }: Message): HistoryEntry => ({
  role,
  content: content.slice(-BUDGET.entryText),
});
