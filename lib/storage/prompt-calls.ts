import { fail, succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { deletePrompt, importPrompts, readPrompts, savePrompt } from './prompts';

/** The user's own prompts, for the views. */
export function promptCalls(
  broadcast: Broadcast,
): Pick<CallHandlers, `prompt.${'list' | 'save' | 'delete' | 'import'}`> {
  const tell = () => broadcast('prompts', null);
  return {
    'prompt.list': async () => succeed(await readPrompts()),
    'prompt.save': async prompt => {
      if (!(await savePrompt(prompt))) return fail('invalid-message');
      tell();
      return succeed(null);
    },
    'prompt.delete': async ({ id }) => {
      await deletePrompt(id);
      tell();
      return succeed(null);
    },
    'prompt.import': async ({ prompts }) => {
      const counts = await importPrompts(prompts);
      tell();
      return succeed(counts);
    },
  };
}
