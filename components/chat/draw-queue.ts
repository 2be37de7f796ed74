/** How far outside the view messages may be and still be drawn, in pixels: ahead of a wheel that is turned fast. */
const AHEAD_PX = 4000;
/** Milliseconds after which what is ahead is drawn on a machine that has no idle moment. */
const IDLE = { timeout: 200 };

/**
 * Says when groups of messages are to be drawn: those in view, or half a view from it, at once; those further ahead one by
 * one when nothing else is to be done; all others when they come closer.
 */
export class DrawQueue {
  #waiting = new Map<Element, () => void>();
  #ahead = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #idle: number | undefined;

  /** `draw` is called once. Returns the function that calls it off. */
  add(element: Element, draw: () => void): () => void {
    this.#waiting.set(element, draw);
    this.#observer ??= new IntersectionObserver(entries => this.#look(entries), {
      root: element.closest('.conversation-scroll'),
      rootMargin: `${AHEAD_PX}px 0px`,
    });
    this.#observer.observe(element);
    return () => this.#remove(element);
  }

  #look(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      const height = (rootBounds?.height ?? 0) - 2 * AHEAD_PX;
      const isNear = boundingClientRect.bottom > -height / 2 && boundingClientRect.top < 1.5 * height;
      if (!isIntersecting) this.#ahead.delete(target);
      else if (isNear) this.#draw(target);
      else this.#ahead.add(target);
    }
    if (this.#ahead.size > 0) this.#idle ??= requestIdleCallback(() => this.#drawNext(), IDLE);
  }

  #drawNext(): void {
    this.#idle = undefined;
    // Of those above the view the one that is closest comes last.
    const next = [...this.#ahead].at(-1);
    if (!next) return;
    this.#draw(next);
    this.#idle = requestIdleCallback(() => this.#drawNext(), IDLE);
  }

  #draw(element: Element): void {
    const draw = this.#waiting.get(element);
    this.#remove(element);
    draw?.();
  }

  #remove(element: Element): void {
    this.#observer?.unobserve(element);
    this.#waiting.delete(element);
    this.#ahead.delete(element);
  }
}
