import { Keyboard, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { KeyWays } from './KeyWays';
import { keyMap } from './key-map';
import { texts } from './texts';
import { useBrowserShortcuts } from './use-browser-shortcuts';
import './help.css';

interface HelpSheetProps {
  channel: Channel;
  onClose: () => void;
}

/** All keys, in a dialog. The browser gives the focus back to what had it. */
export default function HelpSheet({ channel, onClose }: HelpSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const shortcuts = useBrowserShortcuts(channel);
  const [byHand, setByHand] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const change = async () => setByHand(!(await channel.call('shortcuts.change', {})).ok);
  const press = (event: KeyboardEvent) => {
    // What is behind the sheet hears of no key, and Escape closes the sheet alone.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <dialog ref={dialog} className="help" aria-labelledby={id} onClose={onClose} onKeyDown={press}>
      <header className="help-head">
        <h2 id={id}>{texts.title}</h2>
        <IconButton label={texts.close} icon={<X size={18} />} onClick={close} />
      </header>
      {keyMap(shortcuts).map(({ title, rows }) => (
        <section key={title} className="help-group">
          <h3>{title}</h3>
          <dl>
            {rows.map(([does, ways]) => (
              <div key={does}>
                <dt>{does}</dt>
                <dd>
                  <KeyWays ways={ways} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <footer className="help-foot">
        <p>{texts.browserOwn}</p>
        <Button onClick={() => void change()}>
          <Keyboard size={15} aria-hidden />
          {texts.change}
        </Button>
        <p role="status">{byHand && texts.changeByHand}</p>
      </footer>
    </dialog>
  );
}
