import { ChevronLeft, RotateCw, Trash2 } from 'lucide-react';
import type { Channel } from '@/lib/channel/client';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { texts } from '../texts';
import { SETTINGS_HASH } from './address';
import { EventTable } from './EventTable';
import { toBundle } from './to-bundle';
import { useDiagnostics } from './use-diagnostics';
import '../options.css';
import './diagnostics.css';

/** What the worker did lately, to be looked at, copied for support, or cleared. */
export function DiagnosticsPage({ channel }: { channel: Channel }) {
  const { events, settings, error, read, clear } = useDiagnostics(channel);
  return (
    <div className="options diagnostics">
      <a className="diagnostics-link" href={SETTINGS_HASH}>
        <ChevronLeft size={15} aria-hidden />
        {texts.title}
      </a>
      <header className="options-head">
        <h1>{texts.diagnostics}</h1>
      </header>
      <p className="settings-group-text">{texts.diagnosticsMeans}</p>
      {error && <ErrorNotice error={error} onRetry={() => void read()} />}
      {!events && !error && <p className="sr-only">{texts.loading}</p>}
      {events && (
        <>
          <div className="diagnostics-actions">
            <CopyButton text={toBundle(events, settings)} label={texts.copyBundle} />
            <Button look="quiet" onClick={() => void read()}>
              <RotateCw size={14} aria-hidden />
              {texts.refresh}
            </Button>
            <Button look="quiet" onClick={() => void clear()}>
              <Trash2 size={14} aria-hidden />
              {texts.clear}
            </Button>
          </div>
          {events.length > 0 ? <EventTable events={events} /> : <p>{texts.nothingHappened}</p>}
        </>
      )}
    </div>
  );
}
