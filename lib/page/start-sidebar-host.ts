import { SidebarHost } from './sidebar-host';
import { takeHandedGrant } from './worker-line';

/** A symbol, because an element of the page with this id would answer to a name. */
const RUNNING = Symbol.for('aside.sidebar');

/**
 * Opens the sidebar in this document; where it is open already, puts the focus into it. A page that the browser prepares
 * before the user goes there has none of a kept sidebar until they do.
 */
export function startSidebarHost(): void {
  const isPrepared = 'prerendering' in document && document.prerendering === true;
  if (isPrepared) addEventListener('prerenderingchange', openHere, { once: true });
  else openHere();
}

function openHere(): void {
  const world = globalThis as typeof globalThis & { [RUNNING]?: SidebarHost };
  const grant = takeHandedGrant();
  const start = () =>
    new SidebarHost(grant, () => {
      delete world[RUNNING];
    });
  if (world[RUNNING]) world[RUNNING].focus();
  else world[RUNNING] = start();
}
