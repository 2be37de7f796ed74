import { useEffect, useReducer, useRef } from 'react';

/** Text of some two screens, in UTF-16 code units: parsed, rendered and laid out well within a frame's time. */
const PER_FRAME = 4000;
/** Of megabytes more, so that they are there in seconds: this part of what is left. */
const PART = 1 / 50;

/**
 * How much of a growing text is shown: all of it, but of what arrives at once only so much in each frame, so that no
 * task gets long. A hidden view gets no frames, and needs none.
 */
export function useGradualLength(length: number): number {
  const shown = useRef(length);
  const [, goOn] = useReducer((turn: number) => turn + 1, 0);
  const step = Math.max(PER_FRAME, Math.floor((length - shown.current) * PART));
  const visible = Math.min(length, shown.current + step);
  useEffect(() => {
    shown.current = visible;
    if (visible === length) return;
    const request = requestAnimationFrame(goOn);
    return () => cancelAnimationFrame(request);
  });
  return visible;
}
