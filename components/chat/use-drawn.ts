import { createContext, type RefObject, useContext, useEffect, useState } from 'react';
import type { DrawQueue } from './draw-queue';

/** Of the conversation around. */
export const DrawContext = createContext<DrawQueue | undefined>(undefined);

/** Whether messages are to be drawn in full; once they are, they stay so. `atOnce`: from the first frame on. */
export function useDrawn(group: RefObject<HTMLElement | null>, atOnce: boolean): boolean {
  const queue = useContext(DrawContext);
  const [drawn, setDrawn] = useState(atOnce);
  if (atOnce && !drawn) setDrawn(true);
  useEffect(() => {
    if (!drawn && queue && group.current) return queue.add(group.current, () => setDrawn(true));
  }, [drawn, queue, group]);
  return drawn || atOnce;
}
