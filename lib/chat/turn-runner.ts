import type { Message } from '@/lib/contract/conversation';
import type { Session } from '@/lib/contract/session';
import type { TurnRecord } from '@/lib/storage/database';
import {
  type ChangedAnswer,
  claimTurn,
  type Ending,
  endTurn,
  listConversationTurns,
  listTurns,
  saveProgress,
  stopTurnsOfOthers,
} from '@/lib/storage/turns';
import { composeRequest } from './compose-request';
import { checkOutboxAlarm } from './outbox-alarm';
import { Turn, type TurnOutlets, type TurnStart } from './turn';

export interface TurnRunnerOptions {
  ask: TurnOutlets['ask'];
  /** Has the backend told that nobody wants the answer any more. Resolves once that will not be forgotten. */
  stop: (requestId: string) => Promise<void>;
  /** Who is there. */
  session: () => Promise<Session>;
  onText: (conversationId: string, messageId: string, offset: number, text: string) => void;
  onMessage: (conversationId: string, message: Message) => void;
  /** Holds the worker while a turn runs. */
  hold: (work: Promise<void>) => Promise<void>;
}

/** Between two looks at an outbox that could not be read, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** A turn that this worker has taken up. */
interface Taken {
  record: TurnRecord;
  turn?: Turn;
  /** Its end, where it could not be stored yet. */
  unsaved?: Ending;
  done: Promise<void>;
}

/**
 * Runs what is in the outbox: of each conversation one turn at a time, in the order in which it was asked. What is in
 * memory here is only of turns that this worker runs.
 */
export class TurnRunner {
  /** Counts what was told to views beside text, so that it can be seen that something was. */
  changes = 0;
  #options: TurnRunnerOptions;
  #taken = new Map<string, Taken>();
  /** Times in a row that the store did not let us go on. */
  #failures = 0;

  constructor(options: TurnRunnerOptions) {
    this.#options = options;
  }

  /** A message as far as it came. */
  withLive(message: Message): Message {
    const live = this.#taken.get(message.id)?.turn?.answer;
    if (!live) return message;
    return { ...live, ...(message.versions && { versions: message.versions }) };
  }

  /** Takes up all that is in the outbox and may go on; the rest is stopped. */
  async resume(): Promise<void> {
    await this.#saveEnds();
    this.#tellAll(await stopTurnsOfOthers(accountOf(await this.#options.session())));
    const open = await listTurns();
    await checkOutboxAlarm();
    const conversations = new Set(open.map(({ conversationId }) => conversationId));
    await Promise.all([...conversations].map(id => this.advance(id)));
  }

  /** Takes up the turn of a conversation whose time it is. */
  async advance(conversationId: string): Promise<void> {
    const open = await listConversationTurns(conversationId);
    const next = open.find(({ state }) => state !== 'queued') ?? open[0];
    if (next && next.account === accountOf(await this.#options.session())) this.#take({ record: next });
  }

  /** Runs a turn that has just been stored, with its messages up to the answer. */
  begin(record: TurnRecord, path: Message[]): void {
    this.#take({ record, turn: this.#makeTurn(record, path) });
  }

  /** Stops one answer, or the one under way and with it those that wait for it. Resolves when that is stored. */
  async stop(account: string, conversationId: string, messageId?: string): Promise<void> {
    const open = (await listConversationTurns(conversationId)).filter(turn => turn.account === account);
    const active = open.filter(({ state }) => state !== 'queued');
    const underWay = active.length > 0 ? active : open;
    const wanted = messageId ? open.filter(({ requestId }) => requestId === messageId) : underWay;
    await Promise.all(wanted.map(turn => this.#stopOne(turn)));
  }

  /** Nobody wants these answers any more; what comes of them is not stored where their turns are gone. */
  async abandon(requestIds: string[]): Promise<void> {
    for (const id of requestIds) this.#taken.get(id)?.turn?.stop();
    await Promise.all(requestIds.map(id => this.#options.stop(id)));
  }

  /** Stops all that somebody asked who is no longer there, and empties their outbox. */
  async endWith(session: Session): Promise<void> {
    const account = accountOf(session);
    const leaving = [...this.#taken.values()].filter(({ record }) => record.account !== account);
    for (const { turn } of leaving) turn?.stop();
    await Promise.all(leaving.map(({ done }) => done));
    this.#tellAll(await stopTurnsOfOthers(account));
    await checkOutboxAlarm();
  }

  /** Goes on with what is in the outbox; where the store does not let us, a moment later. */
  async recover(): Promise<void> {
    try {
      await this.resume();
      this.#failures = 0;
    } catch (error) {
      this.#tryLater(error);
    }
  }

  /** The store of a worker that has just been ended may still be in use. Later on, the alarm looks after the outbox. */
  #tryLater(error: unknown): void {
    console.error('Aside: the outbox', error);
    setTimeout(() => void this.recover(), Math.min(LONGEST_WAIT, 200 * 2 ** this.#failures++));
  }

  #take(begun: Pick<Taken, 'record' | 'turn'>): void {
    const { requestId, conversationId } = begun.record;
    if (this.#taken.has(requestId)) return;
    const taken: Taken = { ...begun, done: Promise.resolve() };
    this.#taken.set(requestId, taken);
    // Another worker may be just ending. Its turns are taken over when it has, and not before.
    const work = navigator.locks.request(`aside.turn.${requestId}`, () => this.#perform(taken));
    taken.done = this.#options
      .hold(work)
      .finally(() => taken.unsaved ?? this.#taken.delete(requestId))
      .then(() => this.advance(conversationId))
      .then(checkOutboxAlarm)
      .catch(error => this.#tryLater(error));
  }

  async #perform(taken: Taken): Promise<void> {
    const { requestId, conversationId } = taken.record;
    if (!taken.turn) {
      const claimed = await claimTurn(requestId);
      if (!claimed) return;
      const waited = claimed.turn.state === 'queued';
      const { lastEventId, resumable } = claimed.turn;
      taken.turn = this.#makeTurn(
        claimed.turn,
        claimed.path,
        waited ? undefined : { lastEventId, resumable },
      );
      if (waited) this.#tell({ conversationId, message: taken.turn.answer });
    }
    const { status, content, sources, finishReason, error } = await taken.turn.run();
    await this.#end(taken, {
      status,
      content,
      ...(sources && { sources }),
      ...(finishReason && { finishReason }),
      ...(error && { error }),
    });
  }

  #makeTurn({ requestId, conversationId }: TurnRecord, path: Message[], resume?: TurnStart['resume']): Turn {
    const [question, answer] = path.slice(-2);
    if (!question || !answer) throw new Error(`The turn ${requestId} has no question.`);
    const { content: message, page } = question;
    const { request } = composeRequest({ conversationId, requestId, message, page }, path.slice(0, -2));
    const { ask, onText } = this.#options;
    return new Turn(
      { answer: { ...answer, status: 'streaming' }, request, ...(resume && { resume }) },
      {
        ask,
        onText: (messageId, offset, text) => onText(conversationId, messageId, offset, text),
        onChange: message => this.#tell({ conversationId, message }),
        save: async progress => {
          const wanted = await saveProgress(requestId, progress);
          if (!wanted) await this.#options.stop(requestId);
          return wanted;
        },
      },
    );
  }

  async #end(taken: Taken, ending: Ending): Promise<void> {
    const { requestId, conversationId } = taken.record;
    try {
      this.#tellAll(await endTurn(requestId, ending, Date.now()));
      taken.unsaved = undefined;
    } catch (error) {
      // It is on the screen all the same, and is stored when there is room again.
      console.error('Aside: the end of an answer could not be kept', error);
      taken.unsaved = ending;
      if (taken.turn) this.#tell({ conversationId, message: taken.turn.answer });
    }
  }

  async #saveEnds(): Promise<void> {
    for (const [requestId, taken] of this.#taken) {
      if (taken.unsaved) await this.#end(taken, taken.unsaved);
      if (taken.turn && !taken.unsaved && taken.turn.answer.status !== 'streaming') {
        this.#taken.delete(requestId);
      }
    }
  }

  async #stopOne({ requestId, conversationId, state }: TurnRecord): Promise<void> {
    if (state !== 'queued') await this.#options.stop(requestId);
    const taken = this.#taken.get(requestId);
    if (taken?.turn) {
      taken.turn.stop();
      return taken.done;
    }
    this.#tellAll(await endTurn(requestId, { status: 'stopped' }, Date.now()));
    await this.advance(conversationId);
    await checkOutboxAlarm();
  }

  #tellAll(changed: ChangedAnswer[]): void {
    for (const answer of changed) this.#tell(answer);
  }

  #tell({ conversationId, message }: ChangedAnswer): void {
    this.changes++;
    this.#options.onMessage(conversationId, message);
  }
}

/** Whose turns may run: an expired session's own end by themselves, with the reason. */
const accountOf = (session: Session): string | undefined =>
  session.status === 'active' || session.status === 'expired' ? session.userId : undefined;
