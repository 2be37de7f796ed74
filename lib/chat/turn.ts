import type { ChatRequest } from '@/lib/contract/chat-request';
import type { Message } from '@/lib/contract/conversation';
import type { AskOptions, ChatEvent } from './chat-event';
import { pace } from './pace';

/** At most one push per frame of a 60 Hz screen. */
const PUSH_EVERY = 16;
/** What a dying worker may lose of an answer's text, in milliseconds. */
const SAVE_EVERY = 1000;

export interface TurnOutlets {
  ask: (request: ChatRequest, options: AskOptions) => AsyncIterable<ChatEvent>;
  /** Text was added; `offset` is the length before it. */
  onText: (messageId: string, offset: number, text: string) => void;
  /** The answer changed in more than its text. */
  onChange: (answer: Message) => void;
  save: (answer: Message) => Promise<void>;
}

/** One question and its answer on the way: from the first event to `done`, `stopped` or `failed`. */
export class Turn {
  #answer: Message;
  #request: ChatRequest;
  #outlets: TurnOutlets;
  #abort = new AbortController();

  constructor(answer: Message, request: ChatRequest, outlets: TurnOutlets) {
    this.#answer = answer;
    this.#request = request;
    this.#outlets = outlets;
  }

  /** The answer as far as it came. */
  get answer(): Message {
    return this.#answer;
  }

  stop(): void {
    this.#abort.abort();
  }

  /** Resolves when the answer ended, in whatever way, and is stored. */
  async run(): Promise<void> {
    let pushed = 0;
    const push = pace(PUSH_EVERY, () => {
      const { id, content } = this.#answer;
      if (content.length > pushed) this.#outlets.onText(id, pushed, content.slice(pushed));
      pushed = content.length;
    });
    const save = pace(SAVE_EVERY, () => void this.#outlets.save(this.#answer).catch(console.error));
    for await (const event of this.#outlets.ask(this.#request, { signal: this.#abort.signal })) {
      this.#apply(event);
      if (event.kind !== 'text') continue;
      push.ask();
      save.ask();
    }
    if (this.#answer.status === 'streaming') this.#set({ status: 'stopped' });
    push.finish();
    save.finish();
    await this.#outlets.save(this.#answer);
    this.#outlets.onChange(this.#answer);
  }

  #apply(event: ChatEvent): void {
    const { content, sources = [] } = this.#answer;
    if (event.kind === 'text') this.#set({ content: content + event.text });
    if (event.kind === 'source') this.#set({ sources: [...sources, event.source] });
    if (event.kind === 'finish') this.#set({ status: 'done', finishReason: event.finishReason });
    if (event.kind === 'failed') this.#set({ status: 'failed', error: event.error });
  }

  #set(change: Partial<Message>): void {
    this.#answer = { ...this.#answer, ...change };
  }
}
