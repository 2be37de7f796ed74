import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { Prompt } from '@/lib/contract/prompts';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { type OfferedPrompt, offerPrompts } from '../../prompts/offer-prompts';
import { Button } from '../../ui/Button';
import { texts } from '../texts';
import { useTold } from '../use-told';
import { PromptEditor } from './PromptEditor';
import { PromptFiles } from './PromptFiles';
import { PromptRow } from './PromptRow';
import './prompts.css';

/** Id of the place on the page, and its address's hash. */
export const PROMPTS_PLACE = 'prompts';

interface Edited {
  /** The line that the editor is in the place of; none where the prompt is new. */
  key?: string;
  prompt: Prompt;
}

const newPrompt = ({ name, text } = { name: '', text: '' }): Prompt => ({
  id: crypto.randomUUID(),
  name,
  text,
});

const listPrompts = (channel: Channel) => channel.call('prompt.list', {});

/** The prompts. Those of the user's own can be changed and deleted; a built-in one that is changed becomes an own one. */
export function PromptSettings({ channel }: { channel: Channel }) {
  const { value: prompts, error } = useTold(channel, 'prompts', listPrompts);
  const [edited, setEdited] = useState<Edited>();
  const isKnown = prompts !== undefined;
  useEffect(() => {
    const isWanted = isKnown && location.hash === `#${PROMPTS_PLACE}`;
    if (isWanted) document.getElementById(PROMPTS_PLACE)?.scrollIntoView();
  }, [isKnown]);
  if (!prompts) return error ? <ErrorNotice error={error} /> : null;

  const offered = offerPrompts(prompts);
  const editor = edited && (
    <PromptEditor
      key={edited.prompt.id}
      channel={channel}
      prompt={edited.prompt}
      all={prompts}
      onClose={() => setEdited(undefined)}
    />
  );
  const edit = (prompt: OfferedPrompt) =>
    setEdited({ key: prompt.key, prompt: prompt.own ?? newPrompt(prompt) });
  return (
    <>
      <ul className="prompt-rows" aria-label={texts.prompts.title}>
        {offered.map(prompt => (
          <li key={prompt.key}>
            {prompt.key === edited?.key ? (
              editor
            ) : (
              <PromptRow channel={channel} prompt={prompt} onEdit={() => edit(prompt)} />
            )}
          </li>
        ))}
      </ul>
      {edited && !offered.some(({ key }) => key === edited.key) ? (
        editor
      ) : (
        <div>
          <Button onClick={() => setEdited({ prompt: newPrompt() })}>
            <Plus size={15} aria-hidden />
            {texts.prompts.add}
          </Button>
        </div>
      )}
      <PromptFiles channel={channel} prompts={prompts} />
    </>
  );
}
