import { ArrowUp, FilePlus, Square, TextSelect } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { keyedBy } from '../help/chords';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useChat, useChatState } from './chat-context';
import { streamingMessage } from './conversation-updates';
import { texts } from './texts';

/** The row under the textbox: what can be added (in a tab of its own no page is beside it), Send, and Stop while an answer streams in. */
export function ComposerBar() {
  const { store, field, surface } = useChat();
  const streaming = useChatState(state => streamingMessage(state.conversation) !== undefined);
  const signedOut = useChatState(state => state.session !== undefined && state.session.status !== 'active');
  const outdated = useChatState(state => state.access === 'outdated');
  const reading = useChatState(state => state.reading);
  const blank = useSyncExternalStore(
    listener => field.onInput(listener),
    () => field.text.trim() === '',
  );

  const add = async (part: 'page' | 'selection') => {
    await store.page.attach(part);
    field.element.focus();
  };
  const stop = () => {
    field.element.focus();
    void store.messages.stop();
  };
  return (
    <>
      {surface !== 'tab' && (
        <>
          <Button look="quiet" busy={reading === 'page'} onClick={() => void add('page')}>
            <FilePlus size={15} aria-hidden />
            {texts.addPage}
          </Button>
          <Button look="quiet" busy={reading === 'selection'} onClick={() => void add('selection')}>
            <TextSelect size={15} aria-hidden />
            {texts.addSelection}
          </Button>
        </>
      )}
      <span className="composer-space" />
      {streaming && (
        <IconButton
          look={blank ? 'filled' : 'quiet'}
          label={texts.stop}
          icon={<Square size={13} fill="currentColor" />}
          {...keyedBy('stop')}
          onClick={stop}
        />
      )}
      {!(streaming && blank) && (
        <IconButton
          look="filled"
          type="submit"
          label={texts.send}
          disabled={blank || signedOut || outdated}
          icon={<ArrowUp size={18} />}
        />
      )}
    </>
  );
}
