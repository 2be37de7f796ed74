import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { PlaceHere } from '@/lib/contract/sites';
import { ErrorNotice } from '../errors/ErrorNotice';
import { keepOpen } from '../settings/sites/keep-open';
import { CheckField } from '../ui/CheckField';
import { texts } from './texts';

/** The choice that the sidebar opens by itself on the page's site; where that is so on all sites, that choice. */
export function KeepOpen({ channel, place: { site, kept } }: { channel: Channel; place: PlaceHere }) {
  /** What the user chose and the browser has not said anything about yet. */
  const [chosen, setChosen] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  const subject = kept === 'all' ? 'all' : site;
  if (!subject) return null;

  const choose = async (checked: boolean) => {
    setChosen(checked);
    setRefused(false);
    if (!checked) await channel.call('site.forget', { site: subject });
    else if (!(await keepOpen(channel, subject))) setRefused(true);
    setChosen(undefined);
  };
  return (
    <div className="keep-open">
      <CheckField
        label={
          subject === 'all' ? texts.keepOpenEverywhere : texts.keepOpen(subject.replace(/^https?:\/\//, ''))
        }
        hint={texts.keepOpenMeans}
        checked={chosen ?? kept !== undefined}
        onChange={checked => void choose(checked)}
      />
      {refused && (
        <ErrorNotice error={{ code: 'refused' }} words={texts.notKept} onDismiss={() => setRefused(false)} />
      )}
    </div>
  );
}
