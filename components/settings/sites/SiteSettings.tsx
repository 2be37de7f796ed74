import { X } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { Site } from '@/lib/contract/sites';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { CheckField } from '../../ui/CheckField';
import { IconButton } from '../../ui/IconButton';
import { texts } from '../texts';
import { useTold } from '../use-told';
import { keepOpen } from './keep-open';
import './sites.css';

const listSites = (channel: Channel) => channel.call('site.list', {});

/** Where the sidebar is kept open. Each site can be taken back, and all of them can be chosen at once. */
export function SiteSettings({ channel }: { channel: Channel }) {
  const { value: sites, error } = useTold(channel, 'sites', listSites);
  const [refused, setRefused] = useState(false);
  if (!sites) return error ? <ErrorNotice error={error} /> : null;

  const forget = (site: Site) => void channel.call('site.forget', { site });
  const choose = async (checked: boolean) => {
    setRefused(false);
    if (!checked) forget('all');
    else if (!(await keepOpen(channel, 'all'))) setRefused(true);
  };
  const single = sites.filter(site => site !== 'all');
  return (
    <>
      <CheckField
        label={texts.sites.all}
        hint={texts.sites.allMeans}
        checked={sites.includes('all')}
        onChange={checked => void choose(checked)}
      />
      {refused && (
        <ErrorNotice
          error={{ code: 'refused' }}
          words={texts.sites.refused}
          onDismiss={() => setRefused(false)}
        />
      )}
      {single.length === 0 ? (
        <p className="sites-none">{texts.sites.none}</p>
      ) : (
        <ul className="sites" aria-label={texts.sites.title}>
          {single.map(site => (
            <li key={site}>
              <bdi dir="ltr">{site.replace('https://', '')}</bdi>
              <IconButton
                label={texts.sites.forget(site.replace('https://', ''))}
                icon={<X size={15} />}
                onClick={() => forget(site)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
