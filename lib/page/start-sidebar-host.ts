import { SidebarHost } from './sidebar-host';
import { takeHandedGrant } from './worker-line';

/** A symbol, because an element of the page with this id would answer to a name. */
const RUNNING = Symbol.for('aside.sidebar');

/** Opens the sidebar in this document; where it is open already, puts the focus into it. */
export function startSidebarHost(): void {
  const world = globalThis as typeof globalThis & { [RUNNING]?: SidebarHost };
  const grant = takeHandedGrant();
  const start = () =>
    new SidebarHost(grant, () => {
      delete world[RUNNING];
    });
  if (world[RUNNING]) world[RUNNING].focus();
  else world[RUNNING] = start();
}
