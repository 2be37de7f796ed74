import { History, Keyboard, SquarePen, X } from 'lucide-react';
import type { Session } from '@/lib/contract/session';
import { keyedBy } from '../help/chords';
import { IconButton } from '../ui/IconButton';
import { Logo } from '../ui/Logo';
import { useChat, useChatState } from './chat-context';
import { MoveMenu } from './MoveMenu';
import { texts } from './texts';
import './header.css';

/** Where the focus goes back to when the list closes. */
export const LIST_BUTTON = 'list-conversations';

/** Somebody is there whose conversations they are. */
export const canList = (session: Session | undefined): boolean =>
  session?.status === 'active' || session?.status === 'expired';

interface HeaderProps {
  /** The list of conversations is there. */
  listing: boolean;
  onList: () => void;
  /** The keys are asked for. */
  onHelp: () => void;
}

export function Header({ listing, onList, onHelp }: HeaderProps) {
  const { store, field, surface } = useChat();
  const session = useChatState(state => state.session);
  return (
    <header className="header">
      <Logo />
      <h1 className="header-name">{texts.name}</h1>
      {session?.status === 'active' && (
        <button
          type="button"
          className="header-account"
          title={texts.signedInAs(session.username)}
          aria-label={texts.signedInAs(session.username)}
          onClick={() => void store.signIn()}
        >
          {session.username}
        </button>
      )}
      {canList(session) && (
        <IconButton
          id={LIST_BUTTON}
          label={texts.conversations}
          icon={<History size={17} />}
          {...keyedBy('list')}
          aria-expanded={listing}
          onClick={onList}
        />
      )}
      {session?.status !== 'locked' && (
        <IconButton
          label={texts.newChat}
          icon={<SquarePen size={17} />}
          {...keyedBy('newChat')}
          onClick={() => {
            if (listing) onList();
            void store.startNew();
            field.element.focus();
          }}
        />
      )}
      <IconButton
        label={texts.shortcuts}
        icon={<Keyboard size={17} />}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+/"
        onClick={onHelp}
      />
      <MoveMenu />
      {surface === 'page' && (
        <IconButton label={texts.close} icon={<X size={18} />} onClick={() => void store.close()} />
      )}
    </header>
  );
}
