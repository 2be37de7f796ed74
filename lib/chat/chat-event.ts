import type { FinishReason } from '@/lib/contract/chat-request';
import type { Source } from '@/lib/contract/conversation';
import type { AsideError } from '@/lib/contract/errors';

/** What the chat API's answer means to a turn, whatever its form was. Ends with `finish` or `failed`. */
export type ChatEvent =
  | { kind: 'text'; text: string }
  | { kind: 'source'; source: Source }
  | { kind: 'finish'; finishReason: FinishReason }
  | { kind: 'failed'; error: AsideError };
