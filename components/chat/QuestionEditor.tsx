import { type KeyboardEvent, useState } from 'react';
import { MESSAGE_LIMIT } from '@/lib/contract/chat-request';
import type { Message } from '@/lib/contract/conversation';
import { Button } from '../ui/Button';
import { useChat } from './chat-context';
import { isComposing } from './composer-field';
import { texts } from './texts';

/** A question in a textbox, to be asked in other words. Enter sends, Escape leaves it as it was. */
export function QuestionEditor({ message, onClose }: { message: Message; onClose: (sent: boolean) => void }) {
  const { store } = useChat();
  const [text, setText] = useState(message.content);
  const [sending, setSending] = useState(false);
  const trimmed = text.trim();

  const send = async () => {
    if (!trimmed || sending) return;
    if (trimmed === message.content) return onClose(false);
    setSending(true);
    const sent = await store.messages.edit(message, trimmed);
    setSending(false);
    if (sent) onClose(true);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose(false);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      void send();
    }
  };
  return (
    <div className="question-editor">
      <textarea
        aria-label={texts.editing}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed
        autoFocus
        dir="auto"
        rows={1}
        maxLength={MESSAGE_LIMIT}
        value={text}
        onChange={event => setText(event.target.value)}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onKeyDown={press}
      />
      <div className="question-editor-bar">
        <Button look="quiet" onClick={() => onClose(false)}>
          {texts.cancel}
        </Button>
        <Button look="primary" busy={sending} disabled={!trimmed} onClick={() => void send()}>
          {texts.sendEdited}
        </Button>
      </div>
    </div>
  );
}
