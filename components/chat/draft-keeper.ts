import { MESSAGE_LIMIT } from '@/lib/contract/chat-request';
import type { ComposerField } from './composer-field';

const PAUSE_MS = 250;

interface Draft {
  conversationId: string;
  text: string;
}

/** Saves what is typed shortly after each pause, and at once when the page may go away. */
export class DraftKeeper {
  #field: ComposerField;
  #save: (conversationId: string, text: string) => void;
  #conversationId: string | undefined;
  #saved = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #left: Draft | undefined;

  /** `left`: what the view before this one could not save; it is newer than what its conversation has. */
  constructor(field: ComposerField, save: (conversationId: string, text: string) => void, left?: Draft) {
    this.#field = field;
    this.#save = save;
    this.#left = left;
    field.onInput(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
    });
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => this.flush());
  }

  /**
   * The view shows another conversation from now on. At the first one, its draft goes before what was typed while it
   * was being fetched. Later, what is typed moves on to a conversation without a draft, unless the user chose that one:
   * then it stays where it was typed. Nothing typed is ever dropped.
   */
  adopt(conversationId: string, draft: string, chosen = false): void {
    const before = this.#conversationId;
    const stays = chosen || draft !== '';
    if (before !== undefined && stays) this.flush();
    else if (before !== undefined && this.#saved) this.#save(before, '');
    this.#conversationId = conversationId;
    this.#saved = draft;
    const newest = this.#left?.conversationId === conversationId ? this.#left.text : draft;
    this.#left = undefined;
    if (before !== undefined && stays) this.#field.change(() => newest);
    else if (newest) this.#field.change(text => newest + text);
    this.flush();
  }

  /** What the view before this one could not save, until a conversation is shown. */
  get left(): Draft | undefined {
    return this.#left;
  }

  /** What is typed, now and from now on, is saved in another way: the one of before is barred. */
  saveWith(save: (conversationId: string, text: string) => void): void {
    this.#save = save;
    const id = this.#conversationId;
    if (id !== undefined) save(id, this.#field.text.slice(0, MESSAGE_LIMIT));
  }

  /**
   * What is typed belonged to an account that left: it goes away with it, and to no other conversation. Where the account
   * is only `locked`, what was typed last is kept for it.
   */
  forget(locked: boolean): void {
    if (locked) this.flush();
    clearTimeout(this.#timer);
    this.#conversationId = undefined;
    this.#saved = '';
    this.#field.change(() => '');
  }

  /** Saves now what is not saved yet. */
  flush(): void {
    clearTimeout(this.#timer);
    const text = this.#field.text.slice(0, MESSAGE_LIMIT);
    if (this.#conversationId === undefined || text === this.#saved) return;
    this.#saved = text;
    this.#save(this.#conversationId, text);
  }
}
