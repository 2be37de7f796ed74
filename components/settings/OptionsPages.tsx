import { useSyncExternalStore } from 'react';
import type { Channel } from '@/lib/channel/client';
import { DIAGNOSTICS_HASH } from './diagnostics/address';
import { DiagnosticsPage } from './diagnostics/DiagnosticsPage';
import { OptionsApp } from './OptionsApp';

const watchHash = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The options page: the choices, or behind their link the diagnostics. */
export function OptionsPages({ channel }: { channel: Channel }) {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  return hash === DIAGNOSTICS_HASH ? <DiagnosticsPage channel={channel} /> : <OptionsApp channel={channel} />;
}
