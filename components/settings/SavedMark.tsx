import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { texts } from './texts';

const SHOWN_MS = 2000;

/** Says for two seconds that a change was kept. `saved`: how many were. */
export function SavedMark({ saved }: { saved: number }) {
  const [forgotten, setForgotten] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setForgotten(saved), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [saved]);
  return (
    <span className="saved-mark" role="status">
      {saved > forgotten && (
        <>
          <Check size={15} aria-hidden />
          {texts.saved}
        </>
      )}
    </span>
  );
}
