import { type HostGrant, QUIET } from '@/lib/contract/host';
import type { Layout } from '@/lib/contract/layout';
import { createElement } from './create-element';
import { ifScriptsForbidden } from './if-scripts-forbidden';
import { keepKeys } from './keep-keys';
import { createResizeHandle } from './resize-handle';
import { SIDEBAR_STYLE } from './sidebar-style';

export interface SidebarView {
  show(layout: Layout): void;
  /** Puts the focus into the frame, and brings the sidebar above what the page put into the top layer since. */
  focus(): void;
  /** Brings it above whatever may lie over it, also what lets clicks through; unless it was brought there just now. */
  raise(): void;
  hasFocus(): boolean;
  /** Gives the focus to the page's document, where nothing has it then. */
  leave(): void;
  /** False once the page took the sidebar out of its place; the frame is lost then. */
  isInPlace(): boolean;
  remove(): void;
}

/**
 * How long the sidebar is not brought to the top again, in milliseconds: each time it is gone for a moment, and somebody
 * who presses again and again would never have seen it for long enough.
 */
const RAISED_FOR = 1000;

export interface SidebarEvents {
  onResize(width: number): void;
  onEscape(): void;
  /** The frame loaded a second document, which has no ticket: something reloaded it. */
  onReload(): void;
  /** The page's sandbox forbids scripts in all its frames, ours too. */
  onForbidden(): void;
}

/**
 * Puts the sidebar into the page: a host with a closed shadow root, in it the frame and the edge to drag.
 * `quiet`: nobody asked for it just now, so that it takes no focus.
 * The host is a `div`: for an element with a dash in its name the page could define a class, and read the root by it.
 */
export function mountSidebar(grant: HostGrant, quiet: boolean, events: SidebarEvents): SidebarView {
  const host = createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = createElement('style');
  const panel = createElement('div');
  const frame = createElement('iframe');
  const edge = createElement('div');
  const handle = createResizeHandle(width => {
    panel.style.width = `${width}px`;
  }, events.onResize);

  style.textContent = SIDEBAR_STYLE;
  panel.className = 'panel';
  panel.dataset.theme = grant.theme;
  edge.className = 'edge';
  frame.title = 'Aside';
  frame.allow = 'clipboard-write';
  frame.src = quiet ? grant.frameUrl.replace('#', `${QUIET}#`) : grant.frameUrl;
  const loaded = () => {
    // The frame takes the focus by itself (focus.js); here is for the rare time when that came too early to count.
    if (!quiet && document.activeElement !== host) frame.focus({ preventScroll: true });
    frame.addEventListener('load', events.onReload);
  };
  frame.addEventListener('load', loaded, { once: true });
  panel.append(frame, handle.element, edge);
  root.append(style, panel);
  root.addEventListener('keydown', event => {
    // Keys that move the edge, or close the sidebar, are not for the page's own shortcuts.
    event.stopPropagation();
    if (event instanceof KeyboardEvent && event.key === 'Escape') events.onEscape();
  });

  const stopKeepingKeys = keepKeys(frame, root);
  const show = (layout: Layout) => {
    panel.dataset.side = layout.side;
    panel.style.width = `${layout.width}px`;
    handle.show(layout);
  };
  let raisedAt = Number.NEGATIVE_INFINITY;
  const raise = () => {
    raisedAt = performance.now();
    const hadFocus = document.activeElement === host;
    panel.hidePopover();
    panel.showPopover();
    if (hadFocus) frame.focus({ preventScroll: true });
  };
  /** Not needlessly: the frame loses its box for a moment, and what had the focus in it loses that. */
  const isOnTop = () => {
    const { left, top, width, height } = panel.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === host;
  };

  show(grant.layout);
  panel.popover = 'manual';
  document.documentElement.append(host);
  panel.showPopover();
  ifScriptsForbidden(root, events.onForbidden);

  return {
    show,
    focus() {
      if (!isOnTop()) raise();
      frame.focus({ preventScroll: true });
    },
    raise() {
      if (performance.now() - raisedAt >= RAISED_FOR) raise();
    },
    hasFocus: () => document.activeElement === host,
    leave: () => (root.activeElement as HTMLElement | null)?.blur(),
    isInPlace: () => host.isConnected && host.parentNode === document.documentElement,
    remove() {
      stopKeepingKeys();
      host.remove();
    },
  };
}
