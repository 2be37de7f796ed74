/**
 * Style of the host. `!important` in a shadow tree wins over `!important` of the page, inline and animated too
 * (CSS Cascade 5, "Context"), so the page can neither move, shrink, hide nor fade the sidebar by style.
 * The panel moves, and not the host, because `document.getAnimations()` would hand the host's animation to the page.
 * The panel is in the top layer, and not the host: so the page cannot take it out of there, and what it does to its own
 * root (opacity, filter, mask, transform, clip) does not reach the sidebar.
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
  position: fixed;
  inset: 0 0 0 auto;
  height: auto;
  max-width: 100%;
  margin: 0;
  border: 0;
  padding: 0;
  overflow: visible;
  background: none;
  pointer-events: auto;
  --from: 32px;
}
/* It slides in, and not the frame: one that moves or fades is hidden, as far as the browser tells it. */
.panel::before {
  content: '';
  position: absolute;
  inset: 0;
  z-index: -1;
  background: light-dark(#fbfbf9, #161918);
  box-shadow:
    0 0 0 1px light-dark(rgb(20 30 28 / 12%), rgb(255 255 255 / 12%)),
    0 0 32px light-dark(rgb(20 30 28 / 18%), rgb(0 0 0 / 60%));
  animation: enter 180ms cubic-bezier(0.2, 0.7, 0.2, 1);
}
.panel[data-side='left'] {
  inset: 0 auto 0 0;
  --from: -32px;
}
.panel::backdrop {
  display: none;
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
/* Half of it lies over the frame, which would be covered by anything that can be seen: see guard-view.ts. */
.handle {
  position: absolute;
  inset: 0 auto 0 -6px;
  width: 12px;
  cursor: ew-resize;
  touch-action: none;
  outline: none;
  opacity: 0;
}
.panel[data-side='left'] .handle {
  inset: 0 -6px 0 auto;
}
/* What is seen of the handle, beside the frame. */
.edge {
  position: absolute;
  inset: 0 100% 0 auto;
  width: 4px;
  pointer-events: none;
}
.panel[data-side='left'] .edge {
  inset: 0 auto 0 100%;
}
.edge::before,
.edge::after {
  content: '';
  position: absolute;
  border-radius: 2px;
  background: light-dark(#0d6b62, #5cc0b3);
  opacity: 0;
  transition: opacity 120ms;
}
.edge::before {
  inset: 0 1px;
}
.edge::after {
  inset: calc(50% - 20px) 0 auto;
  height: 40px;
}
.handle:is(:hover, :focus-visible, [data-dragging]) + .edge::before {
  opacity: 0.5;
}
.handle:is(:hover, :focus-visible, [data-dragging]) + .edge::after {
  opacity: 1;
}
@keyframes enter {
  from {
    opacity: 0;
    transform: translateX(var(--from));
  }
}
/* Not of the panel: what the frame takes for the browser's choice follows from the scheme of the element that it is in. */
.panel[data-theme='light'] > .edge,
.panel[data-theme='light']::before {
  color-scheme: light;
}
.panel[data-theme='dark'] > .edge,
.panel[data-theme='dark']::before {
  color-scheme: dark;
}
@media (prefers-reduced-motion: reduce) {
  .panel::before,
  .edge::before,
  .edge::after {
    animation: none;
    transition: none;
  }
}
@media (forced-colors: active) {
  .panel {
    border-inline: 1px solid CanvasText;
  }
  .edge::before,
  .edge::after {
    background: Highlight;
  }
}
@media print {
  :host {
    display: none !important;
  }
}
`;
