import { Download, Upload } from 'lucide-react';
import { useRef } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { Prompt } from '@/lib/contract/prompts';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { Button } from '../../ui/Button';
import { texts } from '../texts';
import { usePromptFiles } from './use-prompt-files';

/** Export and import of the user's own prompts. */
export function PromptFiles({ channel, prompts }: { channel: Channel; prompts: readonly Prompt[] }) {
  const { said, problem, save, read } = usePromptFiles(channel, prompts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="prompt-files">
      <div className="prompt-actions">
        <Button onClick={save}>
          <Download size={15} aria-hidden />
          {texts.prompts.export}
        </Button>
        <Button onClick={() => input.current?.click()}>
          <Upload size={15} aria-hidden />
          {texts.prompts.import}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={texts.prompts.importFile}
          onChange={event => {
            const [file] = event.target.files ?? [];
            if (file) void read(file);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <p className="prompt-said" role="status">
        {said}
      </p>
      {problem && <ErrorNotice error={problem.error} words={problem.words} />}
    </div>
  );
}
