/** Calls `act` when the browser has nothing better to do. Returns the function that calls it off. */
export function whenIdle(act: () => void): () => void {
  // Not in Safari, nor in tests without a browser.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 0);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act);
  return () => cancelIdleCallback(request);
}
