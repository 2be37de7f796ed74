import type { Channel } from '@/lib/channel/client';
import type { PageAccess } from '@/lib/contract/page-access';
import type { PageContext, PagePart } from '@/lib/contract/page-context';
import type { RedactedKind } from '@/lib/contract/redaction';
import type { Passage } from '@/lib/contract/text-fragment';
import { attach, detach, toPageContext } from '../attachments';
import type { Ask, ChatState } from '../chat-state';

interface PagePartsOptions {
  channel: Channel;
  state: () => ChatState;
  set: (change: Partial<ChatState>) => void;
  ask: Ask;
  /** Another number once another account is there: what was read for the one before is nothing for it. */
  account: () => number;
}

/** What of the page goes with the next question, and what is taken out of it before. */
export class PageParts {
  #options: PagePartsOptions;

  constructor(options: PagePartsOptions) {
    this.#options = options;
    const { channel } = options;
    channel.on('settings', ({ leaveIn }) => this.#leaveIn(leaveIn));
    channel.onReconnect(() => void this.#loadSettings());
    void this.#loadSettings();
  }

  /** What is sent, and the one that is previewed; undefined where nothing is attached. */
  get toSend(): PageContext | undefined {
    const { attachments, leaveIn } = this.#options.state();
    return toPageContext(attachments, leaveIn);
  }

  /** Reads a part of the page and shows it as a chip. True where it is there now. */
  async attach(part: PagePart): Promise<boolean> {
    const { channel, state, set, ask, account } = this.#options;
    if (state().reading) return false;
    const before = account();
    set({ reading: part });
    const read = await ask(part, channel.call('page.read', { part }));
    set({ reading: undefined });
    if (before !== account()) return false;
    if (read) set({ attachments: attach(state().attachments, part, read.value) });
    return read !== undefined;
  }

  /** Shows the page as a chip where the user has those of its site always added, and nothing is attached yet. */
  async attachAlways(): Promise<void> {
    const { channel, state, set, account } = this.#options;
    const before = account();
    const read = await channel.call('page.always', {});
    const { attachments, reading } = state();
    if (!read.ok || !read.value || before !== account()) return;
    if (!reading && !attachments.page && !attachments.selection) set({ attachments: { page: read.value } });
  }

  detach(part: PagePart): void {
    const { state, set } = this.#options;
    set({ attachments: detach(state().attachments, part) });
  }

  /** Chooses what may be read of the page's site. With `never`, what was read of it goes. True where that is kept now. */
  async allow(access: PageAccess): Promise<boolean> {
    const { channel, set, ask } = this.#options;
    const kept = await ask('other', channel.call('access.set', { access }));
    if (kept && access === 'never') set({ attachments: {} });
    return kept !== undefined;
  }

  /** Takes what is of a kind out of pages from now on, or leaves it in. */
  async takeOut(kind: RedactedKind, isTaken: boolean): Promise<void> {
    const { channel, state, ask } = this.#options;
    const others = state().leaveIn.filter(other => other !== kind);
    const leaveIn = isTaken ? others : [...others, kind];
    if (await ask('other', channel.call('redaction.set', { leaveIn }))) this.#leaveIn(leaveIn);
  }

  /** Marks a passage in the page that it was read in. */
  async show(url: string, passage: Passage): Promise<void> {
    const { channel, ask } = this.#options;
    await ask('other', channel.call('page.show', { url, passage }));
  }

  async #loadSettings(): Promise<void> {
    const read = await this.#options.channel.call('settings.get', {});
    if (read.ok) this.#leaveIn(read.value.leaveIn);
  }

  #leaveIn(leaveIn: readonly RedactedKind[]): void {
    if (leaveIn.join() !== this.#options.state().leaveIn.join()) this.#options.set({ leaveIn });
  }
}
