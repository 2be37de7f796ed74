import { observeView } from './observe-view';
import { followPresses, type MayAct } from './presses';
import { VisibilityWatch } from './visibility-watch';

/**
 * Follows what the user presses in a view that stands in a page, which might hide it. In a tab or side panel of its own
 * every press counts. To be called before anything can be pressed.
 */
export function guardView(view: Window): MayAct {
  if (view.parent === view) return () => true;
  const watch = new VisibilityWatch();
  const askAnew = observeView(view.document, (...seen) => watch.report(...seen));
  view.document.addEventListener('visibilitychange', () => {
    watch.startAnew();
    askAnew();
  });
  return followPresses(view, watch);
}
