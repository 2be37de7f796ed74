import { useEffect, useReducer, useRef } from 'react';

/** Text of some two screens, in UTF-16 code units: parsed, rendered and laid out well within a frame's time. */
const PER_FRAME = 4000;

/**
 * How much of a growing text is shown: all of it, but of what arrives at once only so much in each frame, so that no
 * task gets long. A hidden view gets no frames, and needs none.
 */
export function useGradualLength(length: number): number {
  const shown = useRef(length);
  const [, goOn] = useReducer((turn: number) => turn + 1, 0);
  const visible = Math.min(length, shown.current + PER_FRAME);
  useEffect(() => {
    shown.current = visible;
    if (visible === length) return;
    const request = requestAnimationFrame(goOn);
    return () => cancelAnimationFrame(request);
  });
  return visible;
}
