import type { CallArgs, OpenConversation, TurnPreview } from '@/lib/contract/calls';
import type { Message } from '@/lib/contract/conversation';
import { fail, failThrown, type Result, succeed } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import { type Begun, beginAgain, beginTurn } from '@/lib/storage/begin-turn';
import { readConversation } from '@/lib/storage/conversations';
import { deleteMessage, showMessage } from '@/lib/storage/messages';
import { endForsaken, listTurns } from '@/lib/storage/turns';
import { composeRequest } from './compose-request';
import { checkOutboxAlarm, setOutboxAlarm } from './outbox-alarm';
import { TurnRunner, type TurnRunnerOptions } from './turn-runner';

export interface TurnsOptions extends TurnRunnerOptions {
  /** The conversation changed as a whole. */
  onConversation: (opened: OpenConversation) => void;
}

/**
 * What is asked, stopped, asked again and changed in conversations. A reply belongs to its conversation, not to the view
 * that asked: views come and go. All that matters is in the store; a worker that starts goes on with what it finds there.
 */
export class Turns {
  #options: TurnsOptions;
  #runner: TurnRunner;
  #ready: Promise<void>;

  constructor(options: TurnsOptions) {
    this.#options = options;
    this.#runner = new TurnRunner(options);
    this.#ready = endForsaken()
      .catch(error => console.error('Aside: the outbox', error))
      .then(() => this.#runner.recover());
  }

  /** Goes on with what is in the outbox, as far as nobody does yet. */
  resume(): Promise<void> {
    return this.#runner.recover();
  }

  /**
   * A stored conversation, with the answer that is under way as far as it came. It is as new as all that was told before
   * it is returned.
   */
  async open(account: string, id: string): Promise<OpenConversation | undefined> {
    await this.#ready;
    for (;;) {
      const { changes } = this.#runner;
      const opened = await readConversation(account, id);
      if (!opened) return undefined;
      if (changes !== this.#runner.changes) continue;
      const messages = opened.conversation.messages.map(message => this.#runner.withLive(message));
      return { ...opened, conversation: { ...opened.conversation, messages } };
    }
  }

  /** Asks a question. The same `requestId` again changes nothing. */
  async start(account: string, args: CallArgs<'turn.start'>): Promise<Result<null>> {
    const { message, page, replaces } = args;
    const question = { message, ...(page && { page }), ...(replaces && { replaces }) };
    return this.#begin(account, args, turn => beginTurn(turn, question), replaces !== undefined);
  }

  /** Asks the question of an answer again. */
  async retry(account: string, args: CallArgs<'turn.retry'>): Promise<Result<null>> {
    return this.#begin(account, args, turn => beginAgain(turn, args.messageId), true);
  }

  /** What `start` with the same arguments would send. */
  async preview(account: string, args: CallArgs<'turn.preview'>): Promise<Result<TurnPreview>> {
    const opened = await this.open(account, args.conversationId);
    if (!opened) return fail('invalid-message');
    const { messages } = opened.conversation;
    const at = args.replaces ? messages.findIndex(({ id }) => id === args.replaces) : messages.length;
    return at < 0 ? fail('invalid-message') : succeed(composeRequest(args, messages.slice(0, at)));
  }

  /**
   * Stops an answer, or calls off one that waits; where none is named, the one that is under way, and with it those that
   * wait for it. Resolves when that is stored.
   */
  async stop(account: string, { conversationId, messageId }: CallArgs<'turn.stop'>): Promise<Result<null>> {
    await this.#ready;
    await this.#runner.stop(account, conversationId, messageId);
    return succeed(null);
  }

  /** Shows another version of a message. */
  async show(account: string, named: CallArgs<'message.show'>): Promise<Result<null>> {
    if (!(await showMessage({ account, ...named }))) return fail('invalid-message');
    await this.#tell(account, named.conversationId);
    return succeed(null);
  }

  /** Deletes a message; an answer that is under way ends with it. */
  async delete(account: string, named: CallArgs<'message.delete'>): Promise<Result<null>> {
    await this.#ready;
    const ended = await deleteMessage({ account, ...named });
    if (!ended) return fail('invalid-message');
    await this.#runner.abandon(ended);
    await this.#tell(account, named.conversationId);
    await this.#runner.advance(named.conversationId);
    return succeed(null);
  }

  /** These conversations of an account are about to be deleted. */
  async end(account: string, conversationIds: string[]): Promise<void> {
    // As the outbox has them: this worker may have just begun, and run none of them yet.
    const open = (await listTurns()).filter(
      turn => turn.account === account && conversationIds.includes(turn.conversationId),
    );
    const sent = open.filter(({ state }) => state !== 'queued');
    await this.#runner.abandon(sent.map(({ requestId }) => requestId));
  }

  /** Every turn ends with the session of the account that asked; one that expired may still finish its answer. */
  endWith(session: Session): void {
    void this.#runner.endWith(session).catch(error => console.error('Aside: the outbox', error));
  }

  async #begin(
    account: string,
    { conversationId, requestId }: { conversationId: string; requestId: string },
    begin: (turn: Parameters<typeof beginTurn>[0]) => Promise<Begun>,
    rearranged: boolean,
  ): Promise<Result<null>> {
    await this.#ready;
    // Before anything is stored, so that a worker that dies right after it is started again. Nobody waits for it.
    void setOutboxAlarm();
    let begun: Begun;
    try {
      begun = await begin({ account, conversationId, requestId, now: Date.now() });
    } catch (error) {
      const failed = failThrown(error);
      if (failed.error.code !== 'storage-full') throw error;
      return failed;
    }
    if (begun === 'refused') return fail('invalid-message');
    if (begun === 'known') return succeed(null);
    const { turn, path } = begun;
    if (turn.state !== 'queued') this.#runner.begin(turn, path);
    void checkOutboxAlarm().catch(error => console.error('Aside: the outbox', error));
    if (rearranged) await this.#tell(account, conversationId);
    else for (const message of path.slice(-2)) this.#say(conversationId, message);
    return succeed(null);
  }

  #say(conversationId: string, message: Message): void {
    this.#runner.changes++;
    this.#options.onMessage(conversationId, this.#runner.withLive(message));
  }

  async #tell(account: string, conversationId: string): Promise<void> {
    this.#runner.changes++;
    const opened = await this.open(account, conversationId);
    if (opened) this.#options.onConversation(opened);
  }
}
