import { startTransition, useEffect, useState } from 'react';

/**
 * Whether the conversation is to be there from its beginning: not yet at its first frame, which the end of it is enough
 * for. `isLong`: there is something to leave out.
 */
export function useWhole(conversationId: string | undefined, isLong: boolean): boolean {
  const [whole, setWhole] = useState<string>();
  useEffect(() => {
    if (!isLong) return;
    const idle = requestIdleCallback(() => startTransition(() => setWhole(conversationId)), { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, [conversationId, isLong]);
  return !isLong || whole === conversationId;
}
