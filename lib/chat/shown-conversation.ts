import type { OpenConversation } from '@/lib/contract/calls';
import type { Broadcast, View } from '@/lib/contract/view';
import { createConversation } from '@/lib/storage/conversations';
import { noteShown, readShown } from '@/lib/storage/shown-conversations';

interface ShownOptions {
  broadcast: Broadcast;
  /** A stored conversation, with the answer that is under way as far as it came. */
  open: (account: string, id: string) => Promise<OpenConversation | undefined>;
}

/** Which conversation each view shows: one per tab, or one for all tabs, as the user chose. */
export class ShownConversation {
  #options: ShownOptions;

  constructor(options: ShownOptions) {
    this.#options = options;
  }

  /** The one that the view shows, with a new one where there is none. */
  async open(account: string, view: View): Promise<OpenConversation> {
    const id = await readShown(account, view);
    // First, so that the view is told of all that happens after it was read.
    if (id) view.conversationId = id;
    const opened = id && (await this.#options.open(account, id));
    return opened || this.create(account, view);
  }

  /** A new one, which the view shows from now on. */
  async create(account: string, view: View): Promise<OpenConversation> {
    const { id, title, createdAt, updatedAt, pinned, draft } = await createConversation(account, Date.now());
    const opened = { conversation: { id, title, createdAt, updatedAt, pinned, messages: [] }, draft };
    await this.#note(account, view, opened);
    return opened;
  }

  /** Another one, which the view shows from now on; undefined where the account has none of that id. */
  async show(account: string, view: View, id: string): Promise<OpenConversation | undefined> {
    const before = view.conversationId;
    // First, as in `open`.
    view.conversationId = id;
    const opened = await this.#options.open(account, id);
    if (opened) await this.#note(account, view, opened);
    else view.conversationId = before;
    return opened;
  }

  /** Puts a new conversation where one is shown that is no longer there. */
  async replace(account: string, gone: ReadonlySet<string>): Promise<void> {
    const shows = ({ conversationId }: View) => conversationId !== undefined && gone.has(conversationId);
    for (const view of this.#options.broadcast('conversations', null)) {
      // Views of one tab, or of all tabs, are given one between them.
      if (shows(view)) view.push('conversation', await this.open(account, view));
    }
  }

  /** The user wants one for all tabs from now on, or one per tab. */
  async follow(account: string): Promise<void> {
    for (const view of this.#options.broadcast('conversations', null)) {
      if (view.role !== 'sidebar' || view.conversationId === undefined) continue;
      const id = await readShown(account, view);
      if (id === view.conversationId) continue;
      if (id === undefined) await noteShown(account, view, view.conversationId);
      else view.push('conversation', await this.open(account, view));
    }
  }

  async #note(account: string, view: View, opened: OpenConversation): Promise<void> {
    const { id } = opened.conversation;
    if (!(await noteShown(account, view, id))) return;
    const isBehind = (other: View) =>
      other !== view && other.conversationId !== undefined && other.conversationId !== id;
    const others = this.#options.broadcast('conversation', opened, isBehind);
    for (const other of others) other.conversationId = id;
  }
}
