import { Hourglass, RotateCw } from 'lucide-react';
import { useState } from 'react';
import type { AsideError } from '@/lib/contract/errors';
import { Button } from '../ui/Button';
import { formatWait, useCountdown } from './countdown';
import { retryDeadline } from './retry-deadline';
import { texts } from './texts';

interface RetryLaterProps {
  error: AsideError;
  since?: number;
  onRetry: () => void;
}

/** "Try again" that opens when the wait named by the backend is over. */
export function RetryLater({ error, since, onRetry }: RetryLaterProps) {
  const [deadline] = useState(() => retryDeadline(error, since ?? Date.now(), Date.now()));
  const left = useCountdown(deadline);
  return (
    <Button disabled={left > 0} onClick={onRetry}>
      {left > 0 ? <Hourglass size={15} aria-hidden /> : <RotateCw size={15} aria-hidden />}
      {left > 0 ? texts.tryAgainIn(formatWait(left)) : texts.tryAgain}
    </Button>
  );
}
