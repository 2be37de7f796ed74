import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

const NEAR_PX = 32;

interface StickToBottom {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  atBottom: boolean;
  /** Goes to the end and stays there while the content grows. */
  stick: () => void;
  /** Stays where it is when the content grows. */
  stay: () => void;
}

/** Keeps the end of growing content in view for as long as the user has not scrolled up from it. */
export function useStickToBottom(): StickToBottom {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  const [atBottom, setAtBottom] = useState(true);

  const stick = useCallback(() => {
    stuck.current = true;
    setAtBottom(true);
    if (scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight;
  }, []);

  const stay = useCallback(() => {
    stuck.current = false;
  }, []);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !content.current) return;
    let lastTop = box.scrollTop;
    const distance = () => box.scrollHeight - box.clientHeight - box.scrollTop;
    const scrolled = () => {
      // Only a way up is the user's: below, the content may have grown since the scroll that is reported here.
      if (distance() <= NEAR_PX) stuck.current = true;
      else if (box.scrollTop < lastTop) stuck.current = false;
      lastTop = box.scrollTop;
      setAtBottom(stuck.current);
    };
    const resized = () => {
      if (stuck.current) box.scrollTop = box.scrollHeight;
      else setAtBottom(distance() <= NEAR_PX);
    };
    const observer = new ResizeObserver(resized);
    observer.observe(content.current);
    observer.observe(box);
    box.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', scrolled);
    };
  }, []);

  return { scroller, content, atBottom, stick, stay };
}
