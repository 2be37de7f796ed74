import { Braces, Download, Upload } from 'lucide-react';
import { useRef } from 'react';
import type { Channel } from '@/lib/channel/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { DeleteConversations } from './DeleteConversations';
import { texts } from './texts';
import { useConversationFiles } from './use-conversation-files';
import './conversation-files.css';

/** Export, import and deletion of all conversations. */
export function ConversationFiles({ channel }: { channel: Channel }) {
  const { busy, problem, said, saveAll, read, deleteAll } = useConversationFiles(channel);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="conversation-files">
      <p className="conversation-files-title">{texts.files}</p>
      <p className="field-hint">{texts.filesMean}</p>
      <div className="conversation-files-actions">
        <Button busy={busy === 'markdown'} onClick={() => void saveAll('markdown')}>
          <Download size={15} aria-hidden />
          {texts.exportMarkdown}
        </Button>
        <Button busy={busy === 'json'} onClick={() => void saveAll('json')}>
          <Braces size={15} aria-hidden />
          {texts.exportJson}
        </Button>
        <Button busy={busy === 'import'} onClick={() => input.current?.click()}>
          <Upload size={15} aria-hidden />
          {texts.import}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={texts.importFile}
          onChange={event => {
            const [file] = event.target.files ?? [];
            if (file) void read(file);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <DeleteConversations busy={busy === 'delete'} onDelete={() => void deleteAll()} />
      <p className="conversation-files-said" role="status">
        {said}
      </p>
      {problem && <ErrorNotice error={problem.error} words={problem.words} />}
    </div>
  );
}
