import type { OpenConversation } from '@/lib/contract/calls';
import type { ChatRequest } from '@/lib/contract/chat-request';
import type { Message } from '@/lib/contract/conversation';
import type { Session } from '@/lib/contract/session';
import { readConversation } from '@/lib/storage/conversations';
import type { AskOptions, ChatEvent } from './chat-event';
import { Turns } from './turns';

export const ACCOUNT = 'user-1';

export const signedIn = (userId: string): Session => ({
  status: 'active',
  userId,
  username: userId,
  method: 'direct',
  signedInAt: 0,
  renewedUntil: 0,
});

export type Answer = (request: ChatRequest, options: AskOptions) => AsyncIterable<ChatEvent>;

/** Turns over a backend that answers as told, with what the views would be told. */
export function startTurns(answer: Answer, account = ACCOUNT) {
  const seen = {
    requests: [] as ChatRequest[],
    resumes: [] as AskOptions['resume'][],
    texts: [] as [offset: number, text: string][],
    messages: [] as Message[],
    opened: [] as OpenConversation[],
    stopped: [] as string[],
    session: signedIn(account) as Session,
  };
  let held: Promise<unknown>[] = [];
  const turns = new Turns({
    ask: (request, options) => {
      seen.requests.push(request);
      seen.resumes.push(options.resume);
      return answer(request, options);
    },
    stop: async requestId => void seen.stopped.push(requestId),
    session: async () => seen.session,
    onText: (_conversation, _message, offset, text) => seen.texts.push([offset, text]),
    onMessage: (_conversation, message) => seen.messages.push(message),
    onConversation: opened => seen.opened.push(opened),
    hold: work => {
      held.push(work);
      return work;
    },
  });
  return {
    turns,
    seen,
    /** Resolves when nothing is under way. */
    async end() {
      while (held.length > 0) {
        const work = held;
        held = [];
        await Promise.all(work);
        // The next of the queue is taken up after that.
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    },
  };
}

export const ask = (
  turns: Turns,
  conversationId: string,
  message = 'Hi',
  more: { requestId?: string; replaces?: string } = {},
) => turns.start(ACCOUNT, { requestId: crypto.randomUUID(), conversationId, message, ...more });

export const readMessages = async (conversationId: string, account = ACCOUNT): Promise<Message[]> =>
  (await readConversation(account, conversationId))?.conversation.messages ?? [];

/** "Hello", in two pieces. */
export async function* hello(): AsyncGenerator<ChatEvent> {
  yield { kind: 'accepted', resumable: true };
  yield { kind: 'text', text: 'Hel', eventId: '3' };
  yield { kind: 'text', text: 'lo', eventId: '4' };
  yield { kind: 'finish', finishReason: 'stop' };
}

/** Says "half" and nothing more. */
export async function* waitForStop(_: ChatRequest, { signal }: AskOptions): AsyncGenerator<ChatEvent> {
  yield { kind: 'text', text: 'half' };
  if (!signal.aborted) await new Promise(resolve => signal.addEventListener('abort', resolve));
}

/** Says "half" and fails. */
export async function* drop(): AsyncGenerator<ChatEvent> {
  yield { kind: 'text', text: 'half' };
  yield { kind: 'failed', error: { code: 'stream-broken' } };
}

/** An answer that the test lets go on. */
export function gated(text: string) {
  const gate = Promise.withResolvers<void>();
  const answer: Answer = async function* () {
    yield { kind: 'text', text: text.slice(0, 1), eventId: '3' };
    await gate.promise;
    yield { kind: 'text', text: text.slice(1), eventId: '4' };
    yield { kind: 'finish', finishReason: 'stop' };
  };
  return { answer, open: () => gate.resolve() };
}
