import type { HostCommand, HostGrant } from '@/lib/contract/host';
import { rememberFocus } from './remember-focus';
import { mountSidebar, type SidebarView } from './sidebar-view';
import { askForFrame, isOrphan, takeCommands, tellWorker } from './worker-line';

/** How often the sidebar comes back after the page threw it out: some frameworks clear the document as they start. */
const MOST_RETURNS = 3;

/** The sidebar of this document, from the user's wish to the end. Once closed it leaves nothing and stays closed. */
export class SidebarHost {
  #view: SidebarView | undefined;
  #isClosed = false;
  #returns = 0;
  readonly #onClosed: () => void;
  #giveFocusBack = rememberFocus();
  readonly #stopCommands = takeCommands(command => this.#obey(command));
  readonly #observer = new MutationObserver(() => this.#keepPlace());

  /** `onClosed` is called once. Without a grant the worker is asked for one. */
  constructor(grant: HostGrant | undefined, onClosed: () => void) {
    this.#onClosed = onClosed;
    void this.#mount(grant);
  }

  focus(): void {
    this.#view?.focus();
  }

  close(kind: 'host.closed' | 'host.blocked' = 'host.closed'): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#observer.disconnect();
    this.#stopCommands();
    const hadFocus = this.#view?.hasFocus();
    this.#view?.remove();
    if (hadFocus) this.#giveFocusBack();
    tellWorker({ kind });
    this.#onClosed();
  }

  async #mount(handed?: HostGrant): Promise<void> {
    const grant = handed ?? (await askForFrame());
    if (this.#isClosed) return;
    if (!grant || !document.documentElement) return this.close();
    this.#view = mountSidebar(grant, {
      onResize: width => tellWorker({ kind: 'host.resized', width }),
      onEscape: () => this.close(),
      onReload: () => this.#return(),
      onForbidden: () => this.close('host.blocked'),
    });
    // Two nodes whose children seldom change: the page's own work costs nothing here.
    this.#observer.observe(document, { childList: true });
    this.#observer.observe(document.documentElement, { childList: true });
  }

  #obey(command: HostCommand): void {
    if (command.kind === 'host.layout') this.#view?.show(command.layout);
    else if (command.kind === 'host.raise') this.#view?.raise();
    else if (command.kind === 'host.focus') this.#switchFocus();
    else this.close();
  }

  #switchFocus(): void {
    if (this.#view?.hasFocus() && document.hasFocus()) {
      this.#view.leave();
      this.#giveFocusBack();
      return;
    }
    if (!this.#view?.hasFocus()) this.#giveFocusBack = rememberFocus();
    this.focus();
  }

  #keepPlace(): void {
    // A change among the document's children may also be the sidebar of this extension's next version.
    if (isOrphan()) this.close();
    // Between the removal of one document element and the arrival of the next there is no place to return to.
    else if (this.#view && !this.#view.isInPlace() && document.documentElement) this.#return();
  }

  /** Starts anew with another ticket: a frame that was taken out or reloaded has lost its own. */
  #return(): void {
    this.#view?.remove();
    this.#view = undefined;
    this.#observer.disconnect();
    this.#returns += 1;
    if (isOrphan() || this.#returns > MOST_RETURNS) this.close();
    else void this.#mount();
  }
}
