import { createElement } from './create-element';

/**
 * Calls `then` where the document is sandboxed without `allow-scripts`, which every frame in it inherits.
 * Nothing tells a content script so, and its own scripts run. But `noscript` has a box just where scripting is
 * disabled (HTML, 15.3.1), if the layout is made while no script runs: so one frame later and without a look between.
 */
export function ifScriptsForbidden(root: ShadowRoot, then: () => void): void {
  const sign = createElement('noscript');
  sign.textContent = '.';
  requestAnimationFrame(() => {
    root.append(sign);
    requestAnimationFrame(() => {
      const isForbidden = sign.getClientRects().length > 0;
      sign.remove();
      if (isForbidden) then();
    });
  });
}
