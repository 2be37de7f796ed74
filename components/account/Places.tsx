import { Columns2, PanelRightOpen, SquareArrowOutUpRight } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import { hasPanel, openPanel } from '@/lib/channel/gestures';
import type { AsideError } from '@/lib/contract/errors';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { KeepOpen } from './KeepOpen';
import { texts } from './texts';
import { usePlace } from './use-place';

type Place = 'page' | 'panel' | 'tab';

/** Enter in a fresh popup opens what works. */
const focusOnce = (button: HTMLButtonElement | null) => button?.focus();

/** Where the sidebar can be opened: in the page, where the browser lets it in; beside it; or in a tab. */
export function Places({ channel }: { channel: Channel }) {
  const place = usePlace(channel);
  const [busy, setBusy] = useState<Place>();
  const [error, setError] = useState<AsideError>();
  const [isShut, setIsShut] = useState(false);
  const forbidden = isShut || place?.canOpen === false;
  const first: Place = forbidden ? (hasPanel() ? 'panel' : 'tab') : 'page';

  const open = async (where: Place) => {
    setBusy(where);
    setError(undefined);
    const opened = await OPENERS[where](channel);
    if (opened === true) return window.close();
    setBusy(undefined);
    if (where === 'page' && opened !== false && opened.code === 'page-forbidden') setIsShut(true);
    else setError(opened || { code: 'internal' });
  };
  const button = (where: Place) => (
    <Button
      // A new one when another becomes the first, so that it takes the focus.
      key={`${where} ${first}`}
      look={where === first ? 'primary' : 'outline'}
      ref={where === first ? focusOnce : undefined}
      busy={busy === where}
      onClick={() => void open(where)}
    >
      {ICONS[where]}
      {NAMES[where]()}
    </Button>
  );
  return (
    <>
      {forbidden && (
        <div role="status" className="welcome-forbidden">
          <p>{texts.cannotOpen.title}</p>
          <p>{texts.cannotOpen.advice}</p>
        </div>
      )}
      {error && (
        <ErrorNotice
          error={error}
          words={error.code === 'internal' ? texts.panelRefused : undefined}
          onDismiss={() => setError(undefined)}
        />
      )}
      {button(first)}
      <div className="welcome-places">
        {first !== 'panel' && hasPanel() && button('panel')}
        {first !== 'tab' && button('tab')}
      </div>
      {place && <KeepOpen channel={channel} place={place} />}
    </>
  );
}

/** True, or why not; false where the browser does not say why. */
const OPENERS: Record<Place, (channel: Channel) => Promise<AsideError | boolean>> = {
  page: async channel => {
    const opened = await channel.call('sidebar.open', {});
    return opened.ok || opened.error;
  },
  panel: openPanel,
  tab: async channel => {
    const opened = await channel.call('sidebar.toTab', {});
    return opened.ok || opened.error;
  },
};

const ICONS = {
  page: <PanelRightOpen size={17} aria-hidden />,
  panel: <Columns2 size={16} aria-hidden />,
  tab: <SquareArrowOutUpRight size={15} aria-hidden />,
};

const NAMES: Record<Place, () => string> = {
  page: () => texts.openSidebar,
  panel: () => texts.openPanel,
  tab: () => texts.openTab,
};
