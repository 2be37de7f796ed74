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
  const target = document.documentElement;
  const init: WatchfulInit = { trackVisibility: true, delay: DELAY, threshold: [0, WHOLE] };
  const observer = new IntersectionObserver((entries: WatchfulEntry[]) => {
    const last = entries.at(-1);
    if (!last) return;
    report((last.isVisible ?? true) && last.intersectionRatio >= WHOLE, last.time);
  }, init);
  const askAnew = () => {
    observer.disconnect();
    observer.observe(target);
  };
  askAnew();
  return askAnew;
}
