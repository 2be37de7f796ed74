/** Version 2 of the observer (https://w3c.github.io/IntersectionObserver/v2), which TypeScript's library has not. */
interface WatchfulInit extends IntersectionObserverInit {
  trackVisibility: true;
  delay: number;
}
interface WatchfulEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** Milliseconds between two reports; the least that the browser allows. */
const DELAY = 100;
/**
 * How long after a view was not seen it is asked for again, in milliseconds. Chromium 156 does not tell by itself that a
 * frame is seen again which left the top layer and came back (measured); asked, it does. The other way round it tells
 * within 155 ms, always.
 */
const ASK_AGAIN = 100;
/** Without version 2: how much of the view has to be in the window; pixels are rounded where the page is magnified. */
const WHOLE = 0.99;

/**
 * Reports each change of whether the user can see this view: that nothing covers any of it, fades it or distorts it.
 * Where the browser does not tell (Firefox): that all of it is in the window. Returns the function that asks anew.
 */
export function observeView(
  document: Document,
  report: (isVisible: boolean, time: number) => void,
): () => void {
  const tells = 'isVisible' in IntersectionObserverEntry.prototype;
  // A line that nothing of ours ever lies over. The browser takes all that is painted over a target for a cover, our own
  // menus too; but what the page lays over any part of the frame covers each target in it.
  const target = addTarget(document, tells ? '1px' : '100%');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const init: WatchfulInit = { trackVisibility: true, delay: DELAY, threshold: [0, WHOLE] };
  const observer = new IntersectionObserver((entries: WatchfulEntry[]) => {
    for (const { isVisible, intersectionRatio, time } of entries) {
      // What is outside the window does not count against it: no page can move it there, and while the window or the
      // page changes its size the browser reports that of a view which stays where it is.
      const isSeen = tells ? isVisible === true : intersectionRatio >= WHOLE;
      clearTimeout(timer);
      if (!isSeen) timer = setTimeout(askAnew, ASK_AGAIN);
      report(isSeen, time);
    }
  }, init);
  const askAnew = () => {
    observer.disconnect();
    observer.observe(target);
  };
  askAnew();
  return askAnew;
}

/** Something unseen that stands where it is, whatever the view scrolls, above all that is not in the top layer. */
function addTarget(document: Document, blockSize: string): HTMLElement {
  const target = document.createElement('div');
  Object.assign(target.style, {
    position: 'fixed',
    inset: '0 0 auto',
    blockSize,
    zIndex: '2147483647',
    pointerEvents: 'none',
  });
  document.documentElement.append(target);
  return target;
}
