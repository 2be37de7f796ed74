import type { Channel } from '@/lib/channel/client';
import type { CallArgs, TurnPreview } from '@/lib/contract/calls';
import type { Message } from '@/lib/contract/conversation';
import type { Result } from '@/lib/contract/errors';
import type { PageContext } from '@/lib/contract/page-context';
import type { ChatState } from './chat-state';
import { texts } from './texts';

interface MessageActionsOptions {
  channel: Channel;
  state: () => ChatState;
  /** What of the page goes along. */
  page: () => PageContext | undefined;
  /** Waits for a call and shows what became of it where that is an error. */
  ask: <T>(call: Promise<Result<T>>) => Promise<{ value: T } | undefined>;
}

type Rest<C extends 'turn.start' | 'turn.stop' | 'turn.retry' | 'message.show' | 'message.delete'> = Omit<
  CallArgs<C>,
  'conversationId' | 'requestId'
>;

/** What the user does with single messages of the conversation that is shown. True where the worker did it. */
export class MessageActions {
  #options: MessageActionsOptions;

  constructor(options: MessageActionsOptions) {
    this.#options = options;
  }

  /** Asks an old question in other words, with what of the page went along with it. */
  edit({ id, page }: Message, message: string): Promise<boolean> {
    return this.#start({ message, replaces: id, ...(page && { page }) });
  }

  /** Has the last answer go on where it stopped. */
  goOn(): Promise<boolean> {
    return this.#start({ message: texts.goOnMessage });
  }

  /** Asks the question of an answer again; of the last one where none is named. */
  retry(messageId?: string): Promise<boolean> {
    const rest: Rest<'turn.retry'> = messageId ? { messageId } : {};
    const requestId = crypto.randomUUID();
    return this.#do((channel, conversationId) =>
      channel.call('turn.retry', { conversationId, requestId, ...rest }),
    );
  }

  /** Stops the answer under way, or calls off one that waits. */
  stop(messageId?: string): Promise<boolean> {
    const rest: Rest<'turn.stop'> = messageId ? { messageId } : {};
    return this.#do((channel, conversationId) => channel.call('turn.stop', { conversationId, ...rest }));
  }

  show(messageId: string): Promise<boolean> {
    return this.#do((channel, conversationId) => channel.call('message.show', { conversationId, messageId }));
  }

  delete(messageId: string): Promise<boolean> {
    return this.#do((channel, conversationId) =>
      channel.call('message.delete', { conversationId, messageId }),
    );
  }

  /** What would be sent with this message now; undefined where that cannot be told. */
  async preview(message: string): Promise<TurnPreview | undefined> {
    const { conversation } = this.#options.state();
    if (!conversation) return undefined;
    const page = this.#options.page();
    const told = await this.#options.channel.call('turn.preview', {
      conversationId: conversation.id,
      message,
      ...(page && { page }),
    });
    return told.ok ? told.value : undefined;
  }

  #start(rest: Rest<'turn.start'>): Promise<boolean> {
    const requestId = crypto.randomUUID();
    return this.#do((channel, conversationId) =>
      channel.call('turn.start', { conversationId, requestId, ...rest }),
    );
  }

  async #do(call: (channel: Channel, conversationId: string) => Promise<Result<null>>): Promise<boolean> {
    const { channel, state, ask } = this.#options;
    const conversationId = state().conversation?.id;
    return conversationId !== undefined && (await ask(call(channel, conversationId))) !== undefined;
  }
}
