import type { CallArgs, OpenConversation } from '@/lib/contract/calls';
import type { ChatRequest } from '@/lib/contract/chat-request';
import type { Message } from '@/lib/contract/conversation';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import { appendTurn, readConversation } from '@/lib/storage/conversations';
import { failUnfinished, replaceMessage, writeMessage } from '@/lib/storage/messages';
import { toHistory } from './history';
import { Turn, type TurnOutlets } from './turn';

export interface TurnsOptions {
  ask: TurnOutlets['ask'];
  onText: (conversationId: string, messageId: string, offset: number, text: string) => void;
  onMessage: (conversationId: string, message: Message) => void;
  /** The conversation changed as a whole. */
  onConversation: (opened: OpenConversation) => void;
  /** Holds the worker while a turn runs. */
  hold: (work: Promise<void>) => Promise<void>;
}

/**
 * Runs the turns. A reply belongs to its conversation, not to the view that asked: views come and go.
 * The map is only of what this worker is doing; a worker that ends leaves its turns `streaming` in the database, where
 * the next one finds them.
 */
export class Turns {
  #running = new Map<string, Turn>();
  #options: TurnsOptions;
  #recovered = failUnfinished();

  constructor(options: TurnsOptions) {
    this.#options = options;
  }

  /** A stored conversation, with the answer that is under way as far as it came. */
  async open(account: string, id: string): Promise<OpenConversation | undefined> {
    await this.#recovered;
    const opened = await readConversation(account, id);
    const live = this.#running.get(id)?.answer;
    if (!opened || !live) return opened;
    const messages = opened.conversation.messages.map(message => (message.id === live.id ? live : message));
    return { ...opened, conversation: { ...opened.conversation, messages } };
  }

  /** Asks a question. The same `requestId` again changes nothing. */
  start(account: string, args: CallArgs<'turn.start'>): Promise<Result<null>> {
    return this.#locked(args.conversationId, () => this.#start(account, args));
  }

  /** Asks the last question again, in the place of its answer. */
  retry(account: string, args: CallArgs<'turn.retry'>): Promise<Result<null>> {
    return this.#locked(args.conversationId, () => this.#retry(account, args));
  }

  stop(conversationId: string): void {
    this.#running.get(conversationId)?.stop();
  }

  /** These conversations are about to be deleted. */
  end(conversationIds: string[]): void {
    for (const id of conversationIds) this.stop(id);
  }

  /** Every turn ends with the session of the account that asked; one that expired may still finish its answer. */
  endWith(status: Session['status']): void {
    if (status === 'signedOut' || status === 'locked') this.stopAll();
  }

  /** Stops every turn. */
  stopAll(): void {
    for (const turn of this.#running.values()) turn.stop();
  }

  async #start(account: string, args: CallArgs<'turn.start'>): Promise<Result<null>> {
    const { conversationId, requestId, message, page } = args;
    const opened = await this.open(account, conversationId);
    if (!opened || this.#running.has(conversationId)) return fail('invalid-message');
    const now = Date.now();
    const question: Message = {
      id: crypto.randomUUID(),
      role: 'user',
      content: message,
      createdAt: now,
      status: 'done',
      ...(page && { page }),
    };
    const answer = emptyAnswer(requestId, now);
    if (!(await appendTurn(conversationId, question, answer))) return succeed(null);
    const request = {
      message,
      requestId,
      conversationId,
      history: toHistory(opened.conversation.messages),
      page,
    };
    this.#run(conversationId, answer, request);
    this.#options.onMessage(conversationId, question);
    this.#options.onMessage(conversationId, answer);
    return succeed(null);
  }

  async #retry(
    account: string,
    { conversationId, requestId }: CallArgs<'turn.retry'>,
  ): Promise<Result<null>> {
    const opened = await this.open(account, conversationId);
    const messages = opened?.conversation.messages ?? [];
    const [question, old] = messages.slice(-2);
    if (!opened || question?.role !== 'user' || !old || this.#running.has(conversationId)) {
      return fail('invalid-message');
    }
    const answer = emptyAnswer(requestId, Date.now());
    if (!(await replaceMessage(old.id, answer))) return succeed(null);
    this.#run(conversationId, answer, {
      message: question.content,
      requestId,
      conversationId,
      history: toHistory(messages.slice(0, -2)),
      page: question.page,
    });
    this.#options.onConversation({
      ...opened,
      conversation: { ...opened.conversation, messages: [...messages.slice(0, -1), answer] },
    });
    return succeed(null);
  }

  #run(conversationId: string, answer: Message, request: ChatRequest): void {
    const { ask, onText, onMessage, hold } = this.#options;
    const turn = new Turn(answer, request, {
      ask,
      save: writeMessage,
      onText: (messageId, offset, text) => onText(conversationId, messageId, offset, text),
      onChange: message => {
        this.#running.delete(conversationId);
        onMessage(conversationId, message);
      },
    });
    this.#running.set(conversationId, turn);
    void hold(turn.run()).catch(error => {
      this.#running.delete(conversationId);
      console.error('Aside: a turn failed', error);
    });
  }

  /** One beginning at a time, so that a conversation never has two answers under way. */
  #locked<T>(conversationId: string, work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(`aside.turn.${conversationId}`, work);
  }
}

const emptyAnswer = (id: string, createdAt: number): Message => ({
  id,
  role: 'assistant',
  content: '',
  createdAt,
  status: 'streaming',
});
