import type { Channel } from '@/lib/channel/client';
import type { OpenConversation } from '@/lib/contract/calls';
import type { Result } from '@/lib/contract/errors';
import type { Pushes } from '@/lib/contract/pushes';
import type { Session } from '@/lib/contract/session';
import { type Ask, type ChatState, initialState, type Problem } from './chat-state';
import { appendText, dropKnown, putMessage } from './conversation-updates';
import { FrameBatch, nextFrame, type Schedule } from './frame-batch';
import { leavePage } from './leave-page';
import { MessageActions } from './message-actions';
import { PageParts } from './page/page-parts';
import { PlaceActions } from './place-actions';

interface ChatStoreOptions {
  channel: Channel;
  /**
   * Called when the view begins to show a conversation, with the draft that belongs to it. `chosen`: the user went to
   * that one, and what is typed stays with the one before.
   */
  onConversation: (conversationId: string, draft: string, chosen: boolean) => void;
  /** Called when the view ceases to show one without another: its account is no longer there, or only `locked`. */
  onLeave?: (locked: boolean) => void;
  /** The conversation to begin with, instead of the tab's: the view before this one was outdated and showed it. */
  beginWith?: string;
  schedule?: Schedule;
}

/**
 * The sidebar's copy of what the worker holds, fed by its pushes, and the user's requests to the worker. Nothing is
 * shown before the worker says so; text that streams in is put in once per frame.
 */
export class ChatStore {
  readonly messages: MessageActions;
  readonly page: PageParts;
  readonly place: PlaceActions;
  #channel: Channel;
  #onConversation: ChatStoreOptions['onConversation'];
  #onLeave: ChatStoreOptions['onLeave'];
  #state = initialState;
  #listeners = new Set<() => void>();
  #deltas: FrameBatch<Pushes['delta']>;
  #opening: Promise<void> | undefined;
  /** On the way to another conversation, until it is shown. A question that is sent meanwhile is for that one. */
  #going: Promise<boolean> | undefined;
  /** Pushes that came while the conversation was being fetched: they are newer or older than it, see `#open`. */
  #held: ((held: boolean) => void)[] = [];
  #heldDeltas: Pushes['delta'][] = [];
  /** Counts the accounts that left: what was asked for before is nothing for those who come after. */
  #left = 0;
  #beginWith: string | undefined;

  constructor({ channel, onConversation, onLeave, beginWith, schedule = nextFrame }: ChatStoreOptions) {
    this.#channel = channel;
    this.#beginWith = beginWith;
    this.#onConversation = onConversation;
    this.#onLeave = onLeave;
    this.#deltas = new FrameBatch(deltas => this.#append(deltas), schedule);
    const state = () => this.#state;
    const ask: Ask = (during, call) => this.#ask(during, call);
    this.page = new PageParts({
      channel,
      state,
      set: change => this.#set(change),
      ask,
      account: () => this.#left,
    });
    this.messages = new MessageActions({
      channel,
      state,
      page: () => this.page.toSend,
      ask: call => this.#ask('other', call),
    });
    this.place = new PlaceActions({ channel, state, ask });
    channel.accepted.then(access => this.#set({ access: access === 'welcome' ? 'ready' : 'refused' }));
    void channel.outdated.then(() => this.#set({ access: 'outdated' }));
    channel.on('session', session => this.#changeSession(session));
    channel.on('layout', layout => this.#set({ layout }));
    channel.on('conversation', opened => this.#inOrder(held => this.#showUnlessKnown(opened, held)));
    channel.on('message', push => this.#inOrder(() => this.#put(push)));
    channel.on('delta', push => this.#deltas.add(push));
    channel.onReconnect(() => void this.#reload());
    void this.open();
    void this.#loadSession();
    this.#loadLayout();
  }

  get state(): ChatState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Fetches the conversation again, after it could not be had or something was missed. */
  open(): Promise<void> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** True once the worker took the question over; until then it stays the composer's. */
  async send(message: string): Promise<boolean> {
    const left = this.#left;
    while (this.#opening || this.#going) await Promise.all([this.#opening, this.#going]);
    const conversationId = this.#state.conversation?.id;
    if (left !== this.#left || !conversationId) return false;
    const page = this.page.toSend;
    const requestId = crypto.randomUUID();
    const sent = await this.#ask(
      'send',
      this.#channel.call('turn.start', { conversationId, requestId, message, ...(page && { page }) }),
    );
    if (sent) this.#set({ attachments: {} });
    return sent !== undefined;
  }

  async startNew(): Promise<void> {
    const conversationId = crypto.randomUUID();
    await this.#go(this.#channel.call('conversation.new', { conversationId }));
  }

  /** Shows another conversation. True where it is there now. */
  show(conversationId: string): Promise<boolean> {
    return this.#go(this.#channel.call('conversation.show', { conversationId }), true);
  }

  async signIn(): Promise<void> {
    await this.#ask('other', this.#channel.call('signIn.open', {}));
  }

  async close(): Promise<void> {
    if (this.#state.access === 'outdated') return leavePage();
    await this.#ask('other', this.#channel.call('sidebar.close', {}));
  }

  dismissProblem(): void {
    this.#set({ problem: undefined });
  }

  /** Whose conversation may be shown is known before one is fetched: the account may be another by now. */
  async #reload(): Promise<void> {
    this.#loadLayout();
    await this.#loadSession();
    await this.open();
  }

  async #loadSession(): Promise<void> {
    const read = await this.#channel.call('session.get', {});
    if (read.ok) this.#changeSession(read.value);
  }

  #loadLayout(): void {
    void this.#channel.call('layout.get', {}).then(read => read.ok && this.#set({ layout: read.value }));
  }

  /**
   * While the answer is under way, pushes wait: each may be older or newer than the copy that is being fetched.
   * Afterwards, text that the copy holds already is skipped and the rest is applied.
   */
  async #open(): Promise<void> {
    const left = this.#left;
    this.#set({ openError: undefined });
    const opened = await this.#fetch();
    if (left !== this.#left) return;
    this.#deltas.flush();
    const [held, heldDeltas] = [this.#held.splice(0), this.#heldDeltas.splice(0)];
    this.#opening = undefined;
    if (opened.ok) this.#show(opened.value);
    else this.#set({ openError: opened.error });
    for (const apply of held) apply(true);
    const { conversation } = this.#state;
    if (conversation) this.#append(dropKnown(conversation, heldDeltas));
  }

  #fetch(): Promise<Result<OpenConversation>> {
    const open = () => this.#channel.call('conversation.open', {});
    const conversationId = this.#beginWith;
    this.#beginWith = undefined;
    if (!conversationId) return open();
    return this.#channel
      .call('conversation.show', { conversationId })
      .then(shown => (shown.ok ? shown : open()));
  }

  #inOrder(apply: (held: boolean) => void): void {
    this.#deltas.flush();
    if (this.#opening) this.#held.push(apply);
    else apply(false);
  }

  /** What was pushed of a conversation while it was being fetched is in what was fetched. */
  #showUnlessKnown(opened: OpenConversation, held: boolean): void {
    if (!held || opened.conversation.id !== this.#state.conversation?.id) this.#show(opened);
  }

  #show({ conversation, draft }: OpenConversation, chosen = false): void {
    if (this.#state.session && isHidden(this.#state.session)) return;
    const another = conversation.id !== this.#state.conversation?.id;
    this.#set({ conversation, openError: undefined, problem: another ? undefined : this.#state.problem });
    if (another) this.#onConversation(conversation.id, draft, chosen);
  }

  #put({ conversationId, message }: Pushes['message']): void {
    const { conversation } = this.#state;
    if (conversation?.id === conversationId) this.#set({ conversation: putMessage(conversation, message) });
  }

  #append(deltas: Pushes['delta'][]): void {
    const { conversation } = this.#state;
    if (this.#opening) {
      this.#heldDeltas.push(...deltas);
      return;
    }
    const ours = deltas.filter(({ conversationId }) => conversationId === conversation?.id);
    if (!conversation || ours.length === 0) return;
    const grown = appendText(conversation, ours);
    if (grown) this.#set({ conversation: grown });
    else void this.open();
  }

  #changeSession(session: Pushes['session']): void {
    const before = this.#state.session;
    const began = session.status === 'active' && before?.status !== 'active';
    const another = isAnother(session, before);
    if (isHidden(session) || another) this.#leave(session.status === 'locked');
    this.#set({ session, ...(began && { problem: undefined }) });
    if ((began || another) && session.status === 'active' && !this.#state.conversation) void this.open();
  }

  /** Nothing of the account that left stays in the view, nor comes into it later. */
  #leave(locked: boolean): void {
    this.#left++;
    this.#deltas.flush();
    this.#opening = undefined;
    this.#held = [];
    this.#heldDeltas = [];
    if (!this.#state.conversation) return;
    this.#set({ conversation: undefined, attachments: {}, problem: undefined });
    this.#onLeave?.(locked);
  }

  /** Asks for another conversation and shows it; a question that is sent meanwhile waits for that. */
  #go(call: Promise<Result<OpenConversation>>, chosen = false): Promise<boolean> {
    const left = this.#left;
    const going = this.#ask('other', call).then(opened => {
      if (this.#going === going) this.#going = undefined;
      if (!opened || left !== this.#left) return false;
      this.#inOrder(() => this.#show(opened.value, chosen));
      return true;
    });
    this.#going = going;
    return going;
  }

  async #ask<T>(during: Problem['during'], call: Promise<Result<T>>): Promise<{ value: T } | undefined> {
    const result = await call;
    this.#set({ problem: result.ok ? undefined : { during, error: result.error } });
    return result.ok ? result : undefined;
  }

  #set(change: Partial<ChatState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** In these states nobody knows who is looking. An expired session's user is taken to be still there. */
const isHidden = ({ status }: Session): boolean => status === 'signedOut' || status === 'locked';

/** True where the account is not the one of before. */
function isAnother(session: Session, before: Session | undefined): boolean {
  if (!before || before.status === 'signedOut' || session.status === 'signedOut') return false;
  return session.userId !== before.userId;
}
