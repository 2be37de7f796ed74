import type { Channel } from '@/lib/channel/client';
import { PageAccess as Access } from '@/lib/contract/page-access';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { SelectField } from '../../ui/SelectField';
import { texts } from './texts';
import { useAccess } from './use-access';
import './page-access.css';

/** The sites for which the user chose what Aside may read of them. */
export function PageAccess({ channel }: { channel: Channel }) {
  const { sites, error, change } = useAccess(channel);
  if (error) return <ErrorNotice error={error} />;
  if (!sites) return null;
  if (sites.length === 0) return <p className="page-access-none">{texts.none}</p>;
  return (
    <ul className="page-access">
      {sites.map(({ origin, access }) => (
        <li key={origin}>
          <SelectField
            label={origin.replace('https://', '')}
            value={access}
            options={Access.options.map(value => ({ value, label: texts.access[value] }))}
            onChange={chosen => void change({ origin, access: chosen })}
          />
        </li>
      ))}
    </ul>
  );
}
