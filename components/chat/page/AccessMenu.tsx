import { Check, Globe } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { PageAccess, type SiteAccess } from '@/lib/contract/page-access';
import { IconButton } from '../../ui/IconButton';
import { moveFocus } from '../../ui/move-focus';
import { placePopover } from '../../ui/place-popover';
import { useChat } from '../chat-context';
import { texts } from './texts';
import './access-menu.css';

/** The button in a chip that says, and changes, what Aside may read of the page's site. */
export function AccessMenu() {
  const { store, channel, field } = useChat();
  const [site, setSite] = useState<SiteAccess>();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** A press outside closes the menu, and the click that follows must not open it again. */
  const pressedOpen = useRef(false);
  const id = useId();
  const isOpen = site !== undefined;

  useLayoutEffect(() => {
    if (!isOpen || !menu.current || !button.current) return;
    placePopover(menu.current, button.current);
    menu.current.querySelector<HTMLElement>('[aria-checked=true]')?.focus();
  }, [isOpen]);

  const open = async () => {
    const told = await channel.call('access.get', {});
    if (told.ok && told.value) setSite(told.value);
  };
  const close = () => {
    setSite(undefined);
    button.current?.focus();
  };
  const choose = async (access: PageAccess) => {
    close();
    if (access === site?.access) return;
    await store.page.allow(access);
    // The chip goes with its page, and the focus with the chip.
    if (access === 'never') field.element.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    }
    if (menu.current && moveFocus(event.key, menu.current.querySelectorAll('button'))) event.preventDefault();
  };
  return (
    <>
      <IconButton
        ref={button}
        label={texts.siteMenu}
        icon={<Globe size={14} />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerDown={() => {
          pressedOpen.current = isOpen;
        }}
        onClick={() => {
          if (pressedOpen.current) setSite(undefined);
          else void open();
          pressedOpen.current = false;
        }}
      />
      {site && (
        <div
          ref={menu}
          id={id}
          className="access-menu"
          role="menu"
          tabIndex={-1}
          aria-label={texts.siteMenu}
          popover="auto"
          onToggle={event => event.newState === 'closed' && setSite(undefined)}
          onKeyDown={onKeyDown}
        >
          <p className="access-site" dir="ltr">
            {new URL(site.origin).host}
          </p>
          {PageAccess.options.map(access => (
            <button
              key={access}
              type="button"
              role="menuitemradio"
              aria-checked={access === site.access}
              onClick={() => void choose(access)}
            >
              <Check size={15} aria-hidden />
              <span>
                {texts.access[access]}
                <span className="access-means">{texts.accessMeans[access]}</span>
              </span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
