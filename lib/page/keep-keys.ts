/**
 * Has the keys go where the focus is. Where a popup closes just as the frame takes the focus, Chromium may leave the two
 * apart: the frame says that it has the focus, and the page gets its keys (seen in Chromium 156). A click does not mend
 * that, since the frame takes itself for focused; to take the focus away and give it again does.
 *
 * @returns ends it, and leaves nothing behind
 */
export function keepKeys(frame: HTMLIFrameElement, root: ShadowRoot): () => void {
  const giveAgain = () => {
    frame.blur();
    frame.focus({ preventScroll: true });
  };
  const onFocus = () => {
    if (root.activeElement === frame) giveAgain();
  };
  addEventListener('focus', onFocus);
  // One that arrives here was meant for the frame.
  root.addEventListener('keydown', ({ target }) => {
    if (target === frame) giveAgain();
  });
  return () => removeEventListener('focus', onFocus);
}
