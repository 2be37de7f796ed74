import { RotateCw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button';
import { texts } from './texts';
import { useOnline } from './use-online';

/** Tries again by itself when the network comes back; by hand where the browser already says that it is there. */
export function RetryOnline({ onRetry }: { onRetry: () => void }) {
  const online = useOnline();
  const wasOffline = useRef(!online);
  useEffect(() => {
    if (online && wasOffline.current) onRetry();
    wasOffline.current = !online;
  }, [online, onRetry]);
  return (
    <Button disabled={!online} onClick={onRetry}>
      <RotateCw size={15} aria-hidden />
      {online ? texts.tryAgain : texts.waitingForNetwork}
    </Button>
  );
}
