import type { Channel } from '@/lib/channel/client';
import { openPanel } from '@/lib/channel/gestures';
import { fail, type Result } from '@/lib/contract/errors';
import type { Layout } from '@/lib/contract/layout';
import type { Ask, ChatState } from './chat-state';
import { findSurface } from './find-surface';

interface PlaceActionsOptions {
  channel: Channel;
  state: () => ChatState;
  ask: Ask;
}

/** Where the user puts the sidebar. */
export class PlaceActions {
  #options: PlaceActionsOptions;

  constructor(options: PlaceActionsOptions) {
    this.#options = options;
  }

  /** To the other side of the page. */
  async dock(side: Layout['side']): Promise<void> {
    const { layout } = this.#options.state();
    if (layout) await this.#ask('other', this.#options.channel.call('layout.set', { ...layout, side }));
  }

  /** Into the browser's side panel, which opens only for the press that this is called upon. */
  async toPanel(): Promise<void> {
    const opening = openPanel();
    const moved = this.#options.channel.call('sidebar.toPanel', {});
    if (await opening) await this.#leaveAfter(moved);
    else await this.#ask('panel', Promise.resolve(fail('internal')));
  }

  /** Into a tab of its own. */
  async toTab(): Promise<void> {
    await this.#leaveAfter(this.#options.channel.call('sidebar.toTab', {}));
  }

  async #leaveAfter(moved: Promise<Result<null>>): Promise<void> {
    if (!(await this.#ask('other', moved))) return;
    await this.#ask('other', this.#options.channel.call('sidebar.close', {}));
    // A side panel is no tab and has no host: it can only close itself.
    if (findSurface(window) === 'panel') window.close();
  }

  get #ask() {
    return this.#options.ask;
  }
}
