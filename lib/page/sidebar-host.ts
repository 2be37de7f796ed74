import type { HostCommand, HostGrant, HostMessage } from '@/lib/contract/host';
import { hidePassage } from './hide-passage';
import { rememberFocus } from './remember-focus';
import { ReturnBudget } from './return-budget';
import { mountSidebar, type SidebarView } from './sidebar-view';
import { askForFrame, isOrphan, takeCommands, tellWorker } from './worker-line';

type Ending = Extract<HostMessage, { kind: 'host.closed' | 'host.blocked' }>;

/** The sidebar of this document, from the user's wish to the end. Once closed it leaves nothing and stays closed. */
export class SidebarHost {
  #view: SidebarView | undefined;
  #isClosed = false;
  /** It is there because it is kept open on this site, and nobody has asked for it in this document. */
  #isKept = false;
  readonly #onClosed: () => void;
  readonly #returns = new ReturnBudget(performance.now());
  #giveFocusBack = rememberFocus();
  readonly #stopCommands = takeCommands(command => this.#obey(command));
  readonly #observer = new MutationObserver(() => this.#keepPlace());

  /** `onClosed` is called once. Without a grant the worker is asked for one. */
  constructor(grant: HostGrant | undefined, onClosed: () => void) {
    this.#onClosed = onClosed;
    void this.#mount(grant);
  }

  focus(): void {
    this.#isKept = false;
    this.#view?.focus();
  }

  close(ending: Ending = { kind: 'host.closed', byUser: true }): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#observer.disconnect();
    this.#stopCommands();
    hidePassage();
    const hadFocus = this.#view?.hasFocus();
    this.#view?.remove();
    if (hadFocus) this.#giveFocusBack();
    tellWorker(ending);
    this.#onClosed();
  }

  /** Closes what the user did not close. */
  #giveUp(): void {
    this.close({ kind: 'host.closed', byUser: false });
  }

  async #mount(handed?: HostGrant): Promise<void> {
    const grant = handed ?? (await askForFrame());
    if (this.#isClosed) return;
    if (!grant || !document.documentElement) return this.#giveUp();
    if (grant.kept) this.#isKept = true;
    this.#view = mountSidebar(grant, this.#isKept, {
      onResize: width => tellWorker({ kind: 'host.resized', width }),
      onEscape: () => this.close(),
      onReload: () => this.#return(),
      // A tab for each page of a site would be none of what the user wants when it is kept open there.
      onForbidden: () => (this.#isKept ? this.#giveUp() : this.close({ kind: 'host.blocked' })),
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
    if (isOrphan()) this.#giveUp();
    // Between the removal of one document element and the arrival of the next there is no place to return to.
    else if (this.#view && !this.#view.isInPlace() && document.documentElement) this.#return();
  }

  /** Starts anew with another ticket: a frame that was taken out or reloaded has lost its own. */
  #return(): void {
    this.#view?.remove();
    this.#view = undefined;
    this.#observer.disconnect();
    if (isOrphan() || !this.#returns.take(performance.now())) this.#giveUp();
    else void this.#mount();
  }
}
