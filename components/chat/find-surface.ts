import { PANEL } from '@/lib/contract/panel';
import type { Surface } from './chat-context';

/** Where a sidebar's window stands. It decides what is shown; what may be done, the worker decides. */
export function findSurface(view: Window): Surface {
  if (view.parent !== view) return 'page';
  return view.location.search === PANEL ? 'panel' : 'tab';
}
