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
/** How much of the view has to be in the window; pixels are rounded where the page is magnified. */
const WHOLE = 0.99;

/**
 * Reports each change of whether the user can see all of this view: that nothing covers it, fades it, distorts it or
 * cuts it off. Returns the function that asks anew.
 */
export function observeView(
  document: Document,
  report: (isVisible: boolean, time: number) => void,
): () => void {
  // A line that nothing of ours ever lies over. The browser takes all that is painted over a target for a cover, our own
  // menus too; but what the page lays over any part of the frame covers each target in it.
  const strip = addTarget(document, { blockSize: '1px', zIndex: '2147483647' });
  const whole = addTarget(document, { blockSize: '100%', zIndex: '-1' });
  /** What was last said of the two. */
  const said = { isUncovered: false, isWhole: false };
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const init: WatchfulInit = { trackVisibility: true, delay: DELAY, threshold: [0, WHOLE] };
  const observer = new IntersectionObserver((entries: WatchfulEntry[]) => {
    for (const { target, isVisible = true, intersectionRatio, time } of entries) {
      if (target === strip) said.isUncovered = isVisible;
      else said.isWhole = intersectionRatio >= WHOLE;
      latest = time;
    }
    const isSeen = said.isUncovered && said.isWhole;
    clearTimeout(timer);
    if (!isSeen) timer = setTimeout(askAnew, ASK_AGAIN);
    report(isSeen, latest);
  }, init);
  const askAnew = () => {
    observer.disconnect();
    for (const target of [strip, whole]) observer.observe(target);
  };
  askAnew();
  return askAnew;
}

/** Something unseen that stands where it is, whatever the view scrolls. */
function addTarget(document: Document, style: { blockSize: string; zIndex: string }): HTMLElement {
  const target = document.createElement('div');
  Object.assign(target.style, { position: 'fixed', inset: '0 0 auto', pointerEvents: 'none', ...style });
  document.documentElement.append(target);
  return target;
}
