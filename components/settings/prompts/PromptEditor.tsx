import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import { PROMPT_LIMIT, type Prompt } from '@/lib/contract/prompts';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { VARIABLES } from '../../prompts/variables';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { texts } from '../texts';
import { checkPrompt } from './check-prompt';

interface PromptEditorProps {
  channel: Channel;
  /** As it is now; without a name where it is new. */
  prompt: Prompt;
  /** The prompts beside which it is kept. */
  all: readonly Prompt[];
  onClose: () => void;
}

/** Name and text of a prompt. Escape leaves it as it was. */
export function PromptEditor({ channel, prompt, all, onClose }: PromptEditorProps) {
  const [name, setName] = useState(prompt.name);
  const [text, setText] = useState(prompt.text);
  const [wrong, setWrong] = useState<string>();
  const [error, setError] = useState<AsideError>();
  const id = useId();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const changed = { id: prompt.id, name: name.trim().replace(/^\//, '').normalize('NFC'), text };
    const sentence = checkPrompt(changed, all);
    setWrong(sentence);
    setError(undefined);
    if (sentence) return;
    const saved = await channel.call('prompt.save', changed);
    if (saved.ok) onClose();
    else setError(saved.error);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
  };
  return (
    <form className="prompt-editor" onSubmit={event => void save(event)} onKeyDown={leave}>
      <TextField
        label={texts.prompts.name}
        hint={texts.prompts.nameMeans}
        value={name}
        // Empty, it would be left to right in every language.
        dir={name ? 'auto' : undefined}
        maxLength={PROMPT_LIMIT.name + 1}
        autoFocus
        spellCheck={false}
        onChange={event => setName(event.target.value)}
      />
      <div className="field">
        <label htmlFor={id}>{texts.prompts.text}</label>
        <textarea
          id={id}
          className="field-input prompt-editor-text"
          dir={text ? 'auto' : undefined}
          value={text}
          maxLength={PROMPT_LIMIT.text}
          aria-describedby={`${id}-hint`}
          onChange={event => setText(event.target.value)}
        />
        <p className="field-hint" id={`${id}-hint`}>
          {texts.prompts.textMeans(VARIABLES.map(variable => `{${variable}}`))}
        </p>
      </div>
      <p className="prompt-wrong" role="alert">
        {wrong}
      </p>
      {error && <ErrorNotice error={error} words={texts.notSaved} />}
      <div className="prompt-actions">
        <Button type="submit" look="primary">
          {texts.prompts.save}
        </Button>
        <Button onClick={onClose}>{texts.prompts.cancel}</Button>
      </div>
    </form>
  );
}
