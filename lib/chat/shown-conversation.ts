import type { OpenConversation } from '@/lib/contract/calls';
import type { Broadcast, View } from '@/lib/contract/view';
import { createConversation } from '@/lib/storage/conversations';
import { noteShown, readShown, shareFirst } from '@/lib/storage/shown-conversations';

interface ShownOptions {
  broadcast: Broadcast;
  /** A stored conversation, with the answer that is under way as far as it came. */
  open: (account: string, id: string) => Promise<OpenConversation | undefined>;
}

/**
 * Which conversation each view shows: one per tab, or one for all tabs, as the user chose. Views go to another one after
 * the other, under a lock that a worker which is just ending is held by as well: of two that are on their way at once,
 * the later one holds everywhere.
 */
export class ShownConversation {
  #options: ShownOptions;

  constructor(options: ShownOptions) {
    this.#options = options;
  }

  /** The one that the view shows, with a new one where there is none. */
  open(account: string, view: View): Promise<OpenConversation> {
    return inTurn(async () => {
      const id = await readShown(account, view);
      // First, so that the view is told of all that happens after it was read.
      if (id) view.conversationId = id;
      const opened = id && (await this.#options.open(account, id));
      if (opened) await shareFirst(account, id);
      return opened || this.#create(account, view);
    });
  }

  /** A new one of that id, which the view shows from now on. Undefined where another account has it. */
  create(account: string, view: View, id: string): Promise<OpenConversation | undefined> {
    return inTurn(async () => {
      await createConversation(account, Date.now(), id);
      return this.#show(account, view, id);
    });
  }

  /** Another one, which the view shows from now on; undefined where the account has none of that id. */
  show(account: string, view: View, id: string): Promise<OpenConversation | undefined> {
    return inTurn(() => this.#show(account, view, id));
  }

  /** Shows a view's conversation in another place too: in a tab, or in a window's side panel. */
  async adopt(account: string, view: View, place: Pick<View, 'tabId' | 'windowId'>): Promise<void> {
    const id = view.conversationId ?? (await readShown(account, view));
    if (id) await inTurn(() => noteShown(account, { ...place }, id));
    // Whoever is there already, and came before the note.
    await this.follow(account);
  }

  /** Puts a new conversation where one is shown that is no longer there. */
  async replace(account: string, gone: ReadonlySet<string>): Promise<void> {
    const shows = ({ conversationId }: View) => conversationId !== undefined && gone.has(conversationId);
    for (const view of this.#options.broadcast('conversations', null)) {
      // Views of one tab, or of all tabs, are given one between them.
      if (shows(view)) view.push('conversation', await this.open(account, view));
    }
  }

  /** Gives each view what it is to show: the user wants one for all tabs from now on, or one per tab, or another there. */
  async follow(account: string): Promise<void> {
    for (const view of this.#options.broadcast('conversations', null)) {
      if (view.role !== 'sidebar' || view.conversationId === undefined) continue;
      const id = await readShown(account, view);
      // Where all tabs have none yet, the first one's becomes theirs.
      if (id === undefined) await noteShown(account, view, view.conversationId);
      else if (id === view.conversationId) await shareFirst(account, id);
      else view.push('conversation', await this.open(account, view));
    }
  }

  async #create(account: string, view: View): Promise<OpenConversation> {
    const { id } = await createConversation(account, Date.now());
    const opened = await this.#show(account, view, id);
    if (!opened) throw new Error(`The conversation ${id} has just been made, and is not there.`);
    return opened;
  }

  async #show(account: string, view: View, id: string): Promise<OpenConversation | undefined> {
    const before = view.conversationId;
    // First, as in `open`.
    view.conversationId = id;
    const opened = await this.#options.open(account, id);
    if (opened) await this.#note(account, view, opened);
    else view.conversationId = before;
    return opened;
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

const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('aside.shown-conversation', work);
