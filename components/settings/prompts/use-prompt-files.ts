import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import type { Prompt } from '@/lib/contract/prompts';
import { saveFile } from '../../ui/save-file';
import { texts } from '../texts';
import { readPromptFile, writePromptFile } from './prompt-file';

interface Outcome {
  said?: string;
  problem?: { error: AsideError; words?: { title: string; advice: string } };
}

/** What is done with files of prompts, and what came of the last one. */
export function usePromptFiles(channel: Channel, prompts: readonly Prompt[]) {
  const [outcome, setOutcome] = useState<Outcome>({});

  const take = async (file: File): Promise<Outcome> => {
    const found = await readPromptFile(file);
    if (!found) return { problem: { error: { code: 'invalid-message' }, words: texts.prompts.notImported } };
    const taken = await channel.call('prompt.import', { prompts: found.prompts });
    if (!taken.ok) return { problem: { error: taken.error } };
    const { damaged } = found;
    const over = taken.value.over + found.over;
    return { said: texts.prompts.imported({ ...taken.value, over, damaged }) };
  };
  return {
    ...outcome,
    save: () => {
      if (prompts.length > 0) saveFile(writePromptFile(prompts, new Date()));
      setOutcome(prompts.length > 0 ? {} : { said: texts.prompts.nothingToExport });
    },
    read: async (file: File) => {
      setOutcome({});
      setOutcome(await take(file));
    },
  };
}
