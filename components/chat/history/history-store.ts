import type { Channel } from '@/lib/channel/client';
import type { ConversationSummary, ExportedFile, SearchHit } from '@/lib/contract/conversation';
import type { AsideError, Result } from '@/lib/contract/errors';

/** What a window shows at once; the rest comes behind it, and as it is scrolled to. */
const FIRST_PAGE = 14;
const PAGE = 40;
const GREATEST_PAGE = 200;
const FIRST_HITS = 10;

export interface HistoryState {
  /** Undefined until the worker has answered. */
  conversations?: ConversationSummary[];
  /** There are older ones. */
  more: boolean;
  /** What is looked for; empty for nothing. */
  query: string;
  /** What the last search that was answered found, and what it looked for. `more`: there may be more messages. */
  found?: { query: string; hits: SearchHit[]; more: boolean };
  /** What was asked for last and not done. */
  error?: AsideError;
}

/** The list of conversations as the panel shows it, kept as the worker has it. */
export class HistoryStore {
  #channel: Channel;
  #state: HistoryState = { more: false, query: '' };
  #listeners = new Set<() => void>();
  #stops: (() => void)[] = [];
  #loading: Promise<void> | undefined;
  #stale = false;
  /** Number of the last search: what an earlier one found is not shown. */
  #asked = 0;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  get state(): HistoryState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the list and follows it, until the returned function is called. */
  start(): () => void {
    const refresh = () => {
      void this.#reload();
      void this.#search();
    };
    this.#stops = [this.#channel.on('conversations', refresh), this.#channel.onReconnect(refresh)];
    void this.#reload();
    return () => {
      for (const stop of this.#stops.splice(0)) stop();
    };
  }

  /** Reads the next page. */
  loadMore(): Promise<void> {
    if (!this.#state.more) return Promise.resolve();
    this.#loading ??= this.#run(() => this.#readNext());
    return this.#loading;
  }

  search(query: string): void {
    this.#asked++;
    this.#set({ query, ...(!query.trim() && { found: undefined }) });
    void this.#search();
  }

  /** Reads what else was found. */
  async findMore(): Promise<void> {
    const { found, query } = this.#state;
    if (found?.more && found.query === query.trim()) await this.#find(found.query, true);
  }

  rename(conversationId: string, title: string): Promise<boolean> {
    return this.#ask(this.#channel.call('conversation.rename', { conversationId, title }));
  }

  pin(conversationId: string, pinned: boolean): Promise<boolean> {
    return this.#ask(this.#channel.call('conversation.pin', { conversationId, pinned }));
  }

  remove(which: string[]): Promise<boolean> {
    return this.#ask(this.#channel.call('conversation.delete', { which }));
  }

  /** Undefined where it could not be made. */
  async export(which: string[], format: 'markdown' | 'json'): Promise<ExportedFile | undefined> {
    const exported = await this.#channel.call('conversation.export', { which, format });
    this.#set({ error: exported.ok ? undefined : exported.error });
    return exported.ok ? exported.value : undefined;
  }

  dismissError(): void {
    this.#set({ error: undefined });
  }

  /** Reads as much as there was; asked for again meanwhile, once more afterwards. */
  #reload(): Promise<void> {
    this.#stale = this.#loading !== undefined;
    this.#loading ??= this.#run(() => this.#readAgain());
    return this.#loading;
  }

  async #run(read: () => Promise<void>): Promise<void> {
    await read();
    while (this.#stale) {
      this.#stale = false;
      await this.#readAgain();
    }
    this.#loading = undefined;
  }

  async #readAgain(): Promise<void> {
    const limit = Math.min(GREATEST_PAGE, Math.max(FIRST_PAGE, this.#state.conversations?.length ?? 0));
    const page = await this.#channel.call('conversation.list', { limit });
    if (page.ok) this.#set(page.value);
    else this.#set({ error: page.error });
  }

  async #readNext(): Promise<void> {
    const { conversations: before = [] } = this.#state;
    const after = before.at(-1)?.id;
    const page = await this.#channel.call('conversation.list', { limit: PAGE, ...(after && { after }) });
    // The one that it was to begin after is gone.
    if (!page.ok) return this.#readAgain();
    const known = new Set(before.map(({ id }) => id));
    const added = page.value.conversations.filter(({ id }) => !known.has(id));
    this.#set({ conversations: [...before, ...added], more: page.value.more });
  }

  /** At first what a window shows; asked anew, as much as there was. What comes after the user typed on is not shown. */
  async #search(): Promise<void> {
    const query = this.#state.query.trim();
    const { found } = this.#state;
    if (query) await this.#find(query, found?.query === query && !found.more);
  }

  async #find(query: string, whole: boolean): Promise<void> {
    const asked = ++this.#asked;
    const found = await this.#channel.call('conversation.search', {
      query,
      ...(!whole && { limit: FIRST_HITS }),
    });
    if (asked !== this.#asked) return;
    if (!found.ok) return this.#set({ error: found.error });
    const more = !whole && found.value.filter(({ messageId }) => messageId).length >= FIRST_HITS;
    this.#set({ found: { query, hits: found.value, more } });
  }

  async #ask(call: Promise<Result<null>>): Promise<boolean> {
    const result = await call;
    this.#set({ error: result.ok ? undefined : result.error });
    return result.ok;
  }

  #set(change: Partial<HistoryState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
