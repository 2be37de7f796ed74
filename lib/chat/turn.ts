import type { ChatRequest } from '@/lib/contract/chat-request';
import type { Message } from '@/lib/contract/conversation';
import { isEnding } from '@/lib/contract/is-ending';
import type { Progress } from '@/lib/storage/turns';
import type { AskOptions, ChatEvent } from './chat-event';
import { pace } from './pace';

/** At most one push per frame of a 60 Hz screen, in milliseconds. */
const PUSH_EVERY = 16;
/**
 * What a dying worker may have to fetch again of an answer, in milliseconds; longer for a long text, all of which is
 * written each time: so no more than 64 kB a second are.
 */
const saveEvery = (characters: number) => Math.max(1000, characters / 32);

export interface TurnOutlets {
  ask: (request: ChatRequest, options: AskOptions) => AsyncIterable<ChatEvent>;
  /** Text was added; `offset` is the length before it. */
  onText: (messageId: string, offset: number, text: string) => void;
  /** Something else than text is another. */
  onChange: (answer: Message) => void;
  /** Keeps what is there. False where the turn is no longer wanted. */
  save: (progress: Progress) => Promise<boolean>;
}

export interface TurnStart {
  /** The answer as far as it is stored. */
  answer: Message;
  request: ChatRequest;
  /** Of a turn that another worker began. */
  resume?: AskOptions['resume'];
}

/** One question and its answer on the way: from the first event to `done`, `stopped` or `failed`. */
export class Turn {
  #answer: Message;
  #start: TurnStart;
  #outlets: TurnOutlets;
  #abort = new AbortController();
  #pushed: number;
  #mark: Pick<Progress, 'lastEventId' | 'resumable'>;
  #push = pace(
    () => PUSH_EVERY,
    () => this.#pushText(),
  );
  #save = pace(
    () => saveEvery(this.#answer.content.length),
    () => void this.#keep(),
  );

  constructor(start: TurnStart, outlets: TurnOutlets) {
    const { answer, resume } = start;
    this.#start = start;
    this.#outlets = outlets;
    this.#mark = { ...resume };
    this.#answer = answer;
    this.#pushed = answer.content.length;
  }

  /** The answer as far as it came. All of it was told to the views when this returns. */
  get answer(): Message {
    this.#push.flush();
    return this.#answer;
  }

  stop(): void {
    this.#abort.abort();
  }

  /** Resolves with the answer when it ended, in whatever way; never where the worker does. Its end is not stored yet. */
  async run(): Promise<Message> {
    try {
      const { request, resume } = this.#start;
      const { signal } = this.#abort;
      for await (const event of this.#outlets.ask(request, { signal, ...(resume && { resume }) })) {
        if (signal.aborted) break;
        this.#apply(event);
      }
    } catch (error) {
      // It has not ended: the next worker goes on with it.
      if (isEnding(error)) return this.#leave();
      console.error('Aside: a turn failed', error);
    }
    this.#save.cancel();
    this.#push.flush();
    this.#push.cancel();
    if (this.#answer.status === 'streaming') {
      if (this.#abort.signal.aborted) this.#set({ status: 'stopped' });
      else this.#fail({ code: 'internal' });
    }
    return this.#answer;
  }

  #leave(): Promise<never> {
    this.#save.cancel();
    this.#push.cancel();
    return new Promise(() => {});
  }

  #apply(event: ChatEvent): void {
    const { content, sources = [] } = this.#answer;
    if (event.kind === 'waiting') {
      this.#wait({ error: event.error, until: Date.now() + event.milliseconds });
      return;
    }
    if (this.#answer.waiting) this.#wait(undefined);
    switch (event.kind) {
      case 'accepted':
        this.#mark.resumable = event.resumable;
        // All of it comes from the beginning.
        if (this.#mark.lastEventId === undefined) this.#clear();
        // Where the backend cannot go on, the first text is worth keeping, and this is not.
        if (event.resumable) this.#save.ask();
        return;
      case 'text':
        this.#set({ content: content + event.text });
        this.#push.ask();
        break;
      case 'source':
        this.#set({ sources: [...sources, event.source] });
        break;
      case 'finish':
        this.#set({ status: 'done', finishReason: event.finishReason });
        return;
      case 'failed':
        this.#fail(event.error);
        return;
      default:
        return;
    }
    if (event.eventId !== undefined) this.#mark.lastEventId = event.eventId;
    this.#save.ask();
    // The first words at once: who has seen them, and stops the answer in the next worker, keeps them.
    if (!content) this.#save.flush();
  }

  #wait(waiting: Message['waiting']): void {
    const { waiting: _, ...answer } = this.#answer;
    this.#answer = { ...answer, ...(waiting && { waiting }) };
    this.#outlets.onChange(this.answer);
  }

  #fail(error: Message['error']): void {
    this.#set({ status: 'failed', ...(error && { error }) });
  }

  #set(change: Partial<Message>): void {
    this.#answer = { ...this.#answer, ...change };
  }

  #clear(): void {
    const { sources: _, ...answer } = this.#answer;
    this.#answer = { ...answer, content: '' };
    this.#pushed = 0;
  }

  #pushText(): void {
    const { id, content } = this.#answer;
    if (content.length > this.#pushed) this.#outlets.onText(id, this.#pushed, content.slice(this.#pushed));
    this.#pushed = content.length;
  }

  async #keep(): Promise<void> {
    const { content, sources } = this.#answer;
    try {
      const wanted = await this.#outlets.save({ content, ...(sources && { sources }), ...this.#mark });
      if (!wanted) this.stop();
    } catch (error) {
      // The next time may be better; the answer goes on meanwhile.
      console.error('Aside: an answer could not be kept', error);
    }
  }
}
