import { PlugZap } from 'lucide-react';
import { useState } from 'react';
import { BUILD_VERSION } from '@/lib/contract/version';
import { Button } from '../../ui/Button';
import { texts } from '../texts';
import {
  type ConnectionConfig,
  type ConnectionReport,
  checkConnection,
  type Finding,
} from './check-connection';
import './connection.css';

interface PlaceProps {
  name: string;
  address: string;
  finding?: { is: Finding; means: string };
}

function Place({ name, address, finding }: PlaceProps) {
  return (
    <div className="connection-place">
      <dt>{name}</dt>
      <dd>
        <span className="connection-address" dir="ltr">
          {address}
        </span>
        {finding && (
          <span className="connection-finding" data-finding={finding.is}>
            {finding.means}
          </span>
        )}
      </dd>
    </div>
  );
}

/** Which build this is, what it is connected to, and whether that is there. */
export function AboutAside({ config }: { config: ConnectionConfig }) {
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<ConnectionReport>();
  const words = texts.connection;
  const check = async () => {
    setBusy(true);
    setReport(undefined);
    setReport(await checkConnection(config));
    setBusy(false);
  };
  return (
    <>
      <dl className="connection-places">
        <Place
          name={words.pool}
          address={`${new URL(config.cognitoUrl).host} · ${config.userPoolId}`}
          finding={report && { is: report.pool, means: words.poolIs[report.pool] }}
        />
        <Place
          name={words.chat}
          address={config.chatUrl}
          finding={report && { is: report.chat, means: words.chatIs[report.chat] }}
        />
        <Place name={words.version} address={BUILD_VERSION} />
      </dl>
      <div className="settings-row">
        <p className="field-hint" role="status">
          {report ? '' : words.checkMeans}
        </p>
        <Button busy={busy} onClick={() => void check()}>
          <PlugZap size={15} aria-hidden />
          {words.check}
        </Button>
      </div>
    </>
  );
}
