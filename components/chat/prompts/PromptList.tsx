import { useEffect, useId, useState } from 'react';
import { useChat } from '../chat-context';
import { texts } from '../texts';
import { fillIn } from './fill-in';
import type { Slash } from './find-slash';
import { matchPrompts } from './match-prompts';
import { PromptOption } from './PromptOption';
import { replaceSlash } from './replace-slash';
import type { ListKey, ListKeys } from './SlashPrompts';
import { useCombobox } from './use-combobox';
import { useOffered } from './use-offered';
import './prompt-list.css';

interface PromptListProps {
  slash: Slash;
  keys: ListKeys;
  form: HTMLFormElement;
  onClose: () => void;
}

/** Where prompts are written and changed. */
const EDITOR = '/options.html#prompts';

/**
 * The prompts that fit what is typed behind the slash, and a way to change them. One that is chosen takes its place,
 * and is sent by nobody but the user. Where none fits there is no list, and Enter sends as ever.
 */
export default function PromptList({ slash, keys, form, onClose }: PromptListProps) {
  const chat = useChat();
  const { field, channel } = chat;
  const id = useId();
  const offered = useOffered(channel);
  const [moved, setMoved] = useState({ query: slash.query, to: 0 });
  const [filling, setFilling] = useState(false);
  const prompts = offered ? matchPrompts(offered, slash.query) : [];
  // Behind the last prompt, while they are all there, is the way to change them.
  const count = prompts.length + (slash.query === '' && offered ? 1 : 0);
  const active = moved.query === slash.query && moved.to < count ? moved.to : 0;
  const isShown = count > 0 && !filling;
  const move = (to: number) => setMoved({ query: slash.query, to });

  const choose = async (nth: number) => {
    const prompt = prompts[nth];
    if (!prompt) {
      open(EDITOR, '_blank', 'noopener');
      replaceSlash(field, slash, '');
      return onClose();
    }
    setFilling(true);
    replaceSlash(field, slash, await fillIn(chat, prompt.text));
    setFilling(false);
  };
  const take = (key: ListKey): boolean => {
    if (filling) return true;
    if (count === 0) return false;
    if (key === 'ArrowDown') move((active + 1) % count);
    else if (key === 'ArrowUp') move((active + count - 1) % count);
    else void choose(active);
    return true;
  };

  useEffect(() => {
    keys.take = offered && take;
    const { held } = keys;
    keys.held = undefined;
    if (!offered || !held) keys.held = held;
    else if (!take(held) && held === 'Enter') form.requestSubmit();
  });
  useEffect(
    () => () => {
      keys.take = undefined;
    },
    [keys],
  );
  useCombobox(field.element, isShown ? { list: id, active: `${id}-${active}` } : undefined);

  if (!isShown) return null;
  return (
    // The textbox keeps the focus, and with it the list.
    <div className="prompts" onPointerDown={event => event.preventDefault()}>
      <div className="prompts-list" role="listbox" id={id} aria-label={texts.prompts.title}>
        {Array.from({ length: count }, (_, nth) => (
          <PromptOption
            key={prompts[nth]?.key ?? 'edit'}
            id={`${id}-${nth}`}
            prompt={prompts[nth]}
            isActive={nth === active}
            onPoint={() => nth !== active && move(nth)}
            onChoose={() => void choose(nth)}
          />
        ))}
      </div>
    </div>
  );
}
