import { type Layout, SIDEBAR_WIDTH } from '@/lib/contract/layout';
import { createElement } from './create-element';

/** Pixels that an arrow key moves the edge; with Shift, four times as many. */
const STEP = 16;

export interface ResizeHandle {
  element: HTMLElement;
  show(layout: Layout): void;
}

/**
 * The sidebar's inner edge: a separator (WAI-ARIA 1.2) that is moved by pointer or by arrows, Home and End.
 * `onMove` is called with each width on the way, `onEnd` with the one where it stays.
 */
export function createResizeHandle(
  onMove: (width: number) => void,
  onEnd: (width: number) => void,
): ResizeHandle {
  const element = createElement('div');
  let { side, width }: Layout = { side: 'right', width: SIDEBAR_WIDTH.initial };
  let settled = width;
  element.className = 'handle';
  element.tabIndex = 0;
  element.role = 'separator';
  element.ariaOrientation = 'vertical';
  element.ariaLabel = chrome.i18n.getMessage('sidebarWidth');
  element.ariaValueMin = String(SIDEBAR_WIDTH.min);
  element.ariaValueMax = String(SIDEBAR_WIDTH.max);

  const setWidth = (next: number) => {
    width = Math.round(Math.min(Math.max(next, SIDEBAR_WIDTH.min), SIDEBAR_WIDTH.max));
    element.ariaValueNow = String(width);
  };
  const move = (next: number) => {
    setWidth(next);
    onMove(width);
  };
  const settle = () => {
    if (width !== settled) onEnd(width);
    settled = width;
  };

  element.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    event.preventDefault();
    element.focus({ preventScroll: true });
    element.setPointerCapture(event.pointerId);
    element.dataset.dragging = '';
  });
  element.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (!element.hasPointerCapture(pointerId)) return;
    move(side === 'right' ? document.documentElement.clientWidth - clientX : clientX);
  });
  element.addEventListener('lostpointercapture', () => {
    delete element.dataset.dragging;
    settle();
  });
  element.addEventListener('keydown', event => {
    const next = widthForKey(event, side, width);
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  });
  element.addEventListener('keyup', settle);

  return {
    element,
    show(layout) {
      side = layout.side;
      setWidth(layout.width);
      settled = width;
    },
  };
}

function widthForKey(
  { key, shiftKey }: KeyboardEvent,
  side: Layout['side'],
  width: number,
): number | undefined {
  const step = shiftKey ? STEP * 4 : STEP;
  const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return width + (key === wider ? step : -step);
  if (key === 'Home') return SIDEBAR_WIDTH.min;
  if (key === 'End') return SIDEBAR_WIDTH.max;
  return undefined;
}
