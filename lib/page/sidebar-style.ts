/**
 * Style of the host. `!important` in a shadow tree wins over `!important` of the page, inline and animated too
 * (CSS Cascade 5, "Context"), so the page can neither move, shrink, hide nor fade the sidebar by style.
 * The panel moves, and not the host, because `document.getAnimations()` would hand the host's animation to the page.
 */
export const SIDEBAR_STYLE = `
:host {
  all: initial !important;
  direction: ltr !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
}
.panel {
  position: absolute;
  inset: 0 0 0 auto;
  max-width: 100%;
  background: #fbfbf9;
  pointer-events: auto;
  box-shadow: 0 0 0 1px rgb(20 30 28 / 12%), 0 0 32px rgb(20 30 28 / 18%);
  animation: enter 180ms cubic-bezier(0.2, 0.7, 0.2, 1);
  --from: 32px;
}
.panel[data-side='left'] {
  inset: 0 auto 0 0;
  --from: -32px;
}
iframe {
  display: block;
  width: 100%;
  height: 100%;
  border: 0;
}
/* A frame of another process takes the pointer for itself, captured or not. */
iframe:has(+ [data-dragging]) {
  pointer-events: none;
}
.handle {
  position: absolute;
  inset: 0 auto 0 -6px;
  width: 12px;
  cursor: ew-resize;
  touch-action: none;
  outline: none;
}
.panel[data-side='left'] .handle {
  inset: 0 -6px 0 auto;
}
.handle::before,
.handle::after {
  content: '';
  position: absolute;
  border-radius: 2px;
  opacity: 0;
  transition: opacity 120ms;
}
.handle::before {
  inset: 0 5px;
  background: #0d6b62;
}
.handle::after {
  inset: calc(50% - 20px) 4px auto;
  height: 40px;
  background: #0d6b62;
}
.handle:is(:hover, :focus-visible, [data-dragging])::before {
  opacity: 0.5;
}
.handle:is(:hover, :focus-visible, [data-dragging])::after {
  opacity: 1;
}
@keyframes enter {
  from {
    opacity: 0;
    transform: translateX(var(--from));
  }
}
@media (prefers-color-scheme: dark) {
  .panel {
    background: #161918;
    box-shadow: 0 0 0 1px rgb(255 255 255 / 12%), 0 0 32px rgb(0 0 0 / 60%);
  }
  .handle::before,
  .handle::after {
    background: #5cc0b3;
  }
}
@media (prefers-reduced-motion: reduce) {
  .panel,
  .handle::before,
  .handle::after {
    animation: none;
    transition: none;
  }
}
@media (forced-colors: active) {
  .panel {
    border-inline: 1px solid CanvasText;
  }
  .handle::before,
  .handle::after {
    background: Highlight;
  }
}
@media print {
  :host {
    display: none !important;
  }
}
`;
