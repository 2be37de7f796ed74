import { lazy, Suspense } from 'react';
import type { Channel } from '@/lib/channel/client';

const HelpSheet = lazy(() => import('./HelpSheet'));

interface HelpProps {
  channel: Channel;
  open: boolean;
  onClose: () => void;
}

/** The sheet of keys, loaded when it is asked for. */
export function Help({ open, ...sheet }: HelpProps) {
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <HelpSheet {...sheet} />
    </Suspense>
  );
}
