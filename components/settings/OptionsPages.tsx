import { useSyncExternalStore } from 'react';
import { DIAGNOSTICS_HASH } from './diagnostics/address';
import { DiagnosticsPage } from './diagnostics/DiagnosticsPage';
import { OptionsApp, type OptionsAppProps } from './OptionsApp';

const watchHash = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The options page: the choices, or behind their link the diagnostics. */
export function OptionsPages({ channel, config }: OptionsAppProps) {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  return hash === DIAGNOSTICS_HASH ? (
    <DiagnosticsPage channel={channel} />
  ) : (
    <OptionsApp channel={channel} config={config} />
  );
}
