import { useCallback, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import { Help } from '../help/Help';
import { useHelpKey } from '../help/use-help-key';
import { Button } from '../ui/Button';
import { texts } from './texts';

/** The way to the sheet of keys, by button and by key. */
export function KeyboardSetting({ channel }: { channel: Channel }) {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useHelpKey(show);
  return (
    <div className="keyboard-setting">
      <p className="field-hint">{texts.keyboardMeans}</p>
      <Button aria-haspopup="dialog" onClick={show}>
        {texts.showShortcuts}
      </Button>
      <Help channel={channel} open={open} onClose={() => setOpen(false)} />
    </div>
  );
}
