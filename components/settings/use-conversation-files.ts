import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import { saveFile } from '../ui/save-file';
import { texts } from './texts';

type Work = 'markdown' | 'json' | 'import' | 'delete';

interface Problem {
  error: AsideError;
  words?: { title: string; advice: string };
}

interface Outcome {
  said?: string;
  problem?: Problem;
}

/** What is done with all conversations at once, one thing at a time, and what came of it. */
export function useConversationFiles(channel: Channel) {
  const [busy, setBusy] = useState<Work>();
  const [outcome, setOutcome] = useState<Outcome>({});

  const run = async (work: Work, act: () => Promise<Outcome>) => {
    if (busy) return;
    setBusy(work);
    setOutcome({});
    setOutcome(await act());
    setBusy(undefined);
  };
  return {
    busy,
    ...outcome,
    saveAll: (format: 'markdown' | 'json') =>
      run(format, async () => {
        const made = await channel.call('conversation.export', { which: 'all', format });
        if (made.ok) {
          saveFile(made.value);
          return {};
        }
        return made.error.code === 'invalid-message'
          ? { said: texts.nothingToExport }
          : { problem: { error: made.error } };
      }),
    read: (file: File) =>
      run('import', async () => {
        const read = await channel.call('conversation.import', { text: await file.text() });
        if (read.ok) return { said: texts.imported(read.value) };
        const words = read.error.code === 'invalid-message' ? texts.notImported : undefined;
        return { problem: { error: read.error, words } };
      }),
    deleteAll: () =>
      run('delete', async () => {
        const deleted = await channel.call('conversation.delete', { which: 'all' });
        return deleted.ok ? { said: texts.deletedAll } : { problem: { error: deleted.error } };
      }),
  };
}
