import { Pencil, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import { ErrorNotice } from '../../errors/ErrorNotice';
import type { OfferedPrompt } from '../../prompts/offer-prompts';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { texts } from '../texts';

interface PromptRowProps {
  channel: Channel;
  prompt: OfferedPrompt;
  onEdit: () => void;
}

/** A prompt with what can be done with it. An own one is deleted at the second press. */
export function PromptRow({ channel, prompt: { name, text, own, builtIn }, onEdit }: PromptRowProps) {
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<AsideError>();
  const remove = builtIn ? texts.prompts.restore : texts.prompts.delete;

  const deleteOwn = async () => {
    if (!own) return;
    const deleted = await channel.call('prompt.delete', { id: own.id });
    if (!deleted.ok) setError(deleted.error);
  };
  return (
    <>
      <div className="prompt-row">
        <div className="prompt-words">
          <p className="prompt-name">
            <bdi>/{name}</bdi>
            {!own && <span className="prompt-mark">{texts.prompts.builtIn}</span>}
          </p>
          <p className="prompt-text" dir="auto">
            {text}
          </p>
        </div>
        {asking ? (
          <>
            <Button autoFocus onClick={() => setAsking(false)}>
              {texts.prompts.keep}
            </Button>
            <Button className="button prompt-danger" onClick={() => void deleteOwn()}>
              {remove}
            </Button>
          </>
        ) : (
          <>
            <IconButton label={texts.prompts.change(name)} icon={<Pencil size={15} />} onClick={onEdit} />
            {own && (
              <IconButton
                label={`${remove}: ${name}`}
                icon={builtIn ? <Undo2 size={15} /> : <Trash2 size={15} />}
                onClick={() => setAsking(true)}
              />
            )}
          </>
        )}
      </div>
      {error && <ErrorNotice error={error} words={texts.notSaved} />}
    </>
  );
}
