import type { Root } from 'hast';
import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle';

/** Longer code, in UTF-16 code units, would take more than a frame, and stays as it is. */
const LIMIT = 20_000;

/** The code highlighted, once it has ended and there was time for it. What highlights is loaded for the first one. */
export function useHighlighted(parts: readonly string[], language: string, open: boolean): Root | undefined {
  const [done, setDone] = useState<{ parts: readonly string[]; tree: Root | undefined }>();
  useEffect(() => {
    if (open || !language) return;
    const code = parts.join('\n');
    if (code.length > LIMIT) return;
    let wanted = true;
    const cancel = whenIdle(async () => {
      const { highlight } = await import('./highlight');
      if (wanted) setDone({ parts, tree: highlight(code, language.toLowerCase()) });
    });
    return () => {
      wanted = false;
      cancel();
    };
  }, [parts, language, open]);
  return done?.parts === parts ? done.tree : undefined;
}
