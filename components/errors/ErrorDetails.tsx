import type { AsideError } from '@/lib/contract/errors';
import { CopyButton } from '../ui/CopyButton';
import { texts } from './texts';

/** What support asks for, ready to be copied. Nothing is shown where the code says it all. */
export function ErrorDetails({ error }: { error: AsideError }) {
  const rows = describe(error);
  if (rows.length === 1) return null;
  const plain = rows.map(([name, value]) => `${name}: ${value}`).join('\n');
  return (
    <details className="error-details">
      <summary>{texts.details}</summary>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyButton text={plain} label={texts.copyDetails} />
    </details>
  );
}

function describe({ code, status, requestId, detail }: AsideError): [string, string][] {
  const rows: [string, string][] = [['code', code]];
  if (detail) rows.push(['message', detail]);
  if (status !== undefined) rows.push(['status', String(status)]);
  if (requestId) rows.push(['request', requestId]);
  return rows;
}
