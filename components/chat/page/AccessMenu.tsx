import { Check, Globe } from 'lucide-react';
import { useState } from 'react';
import { PageAccess, type SiteAccess } from '@/lib/contract/page-access';
import { MenuButton } from '../../ui/MenuButton';
import { useChat } from '../chat-context';
import { texts } from './texts';
import './access-menu.css';

/** The button in a chip that says, and changes, what Aside may read of the page's site. */
export function AccessMenu() {
  const { store, channel, field } = useChat();
  /** Known while the menu is open. */
  const [site, setSite] = useState<SiteAccess>();

  const open = async () => {
    const told = await channel.call('access.get', {});
    if (told.ok && told.value) setSite(told.value);
  };
  const choose = async (access: PageAccess) => {
    if (access === site?.access) return;
    await store.page.allow(access);
    // The chip goes with its page, and the focus with the chip.
    if (access === 'never') field.element.focus();
  };
  return (
    <MenuButton
      label={texts.siteMenu}
      icon={<Globe size={14} />}
      open={site !== undefined}
      onOpen={() => void open()}
      onClose={() => setSite(undefined)}
      startAt="[aria-checked=true]"
      className="menu access-menu"
    >
      {close =>
        site && (
          <>
            <p className="access-site" dir="ltr">
              {new URL(site.origin).host}
            </p>
            {PageAccess.options.map(access => (
              <button
                key={access}
                type="button"
                role="menuitemradio"
                aria-checked={access === site.access}
                onClick={() => {
                  close();
                  void choose(access);
                }}
              >
                <Check size={15} aria-hidden />
                <span>
                  {texts.access[access]}
                  <span className="access-means">{texts.accessMeans[access]}</span>
                </span>
              </button>
            ))}
          </>
        )
      }
    </MenuButton>
  );
}
