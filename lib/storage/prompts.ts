import { foldName, PROMPT_LIMIT, type Prompt, type PromptImport } from '@/lib/contract/prompts';
import { defineItem } from './define-item';

/**
 * The user's own prompts, in the order in which they were made. They are content, so they stay on this device
 * (`storage.local`) and are not given to the browser's sync. They belong to the browser's profile and not to an account:
 * nothing of a conversation is in them, and who signs in with another account expects to find them.
 */
const promptsItem = defineItem<Prompt[]>('local', 'prompts', []);

export const readPrompts = (): Promise<Prompt[]> => promptsItem.getValue();

/** Keeps a prompt; one of the same id is changed. False where another has its name, or there is no more room. */
export const savePrompt = (prompt: Prompt): Promise<boolean> =>
  edit(prompts => {
    const others = prompts.filter(({ id }) => id !== prompt.id);
    if (others.length >= PROMPT_LIMIT.count || findName(others, prompt)) return [prompts, false];
    const at = prompts.findIndex(({ id }) => id === prompt.id);
    return [at < 0 ? [...prompts, prompt] : prompts.with(at, prompt), true];
  });

export const deletePrompt = (id: string): Promise<void> =>
  edit(prompts => [prompts.filter(prompt => prompt.id !== id), undefined]);

/** Adds what is not there; changes nothing that is. The same again has the same outcome. */
export const importPrompts = (imported: readonly Prompt[]): Promise<PromptImport> =>
  edit(before => {
    const prompts = [...before];
    const counts = { added: 0, known: 0, taken: 0, over: 0 };
    for (const prompt of imported) {
      const there = findName(prompts, prompt);
      if (there?.id === prompt.id) counts.added++;
      else if (there) counts[there.text === prompt.text ? 'known' : 'taken']++;
      else if (prompts.length >= PROMPT_LIMIT.count) counts.over++;
      else {
        prompts.push(prompt);
        counts.added++;
      }
    }
    return [prompts, counts];
  });

const findName = (prompts: readonly Prompt[], { name }: Prompt): Prompt | undefined =>
  prompts.find(other => foldName(other.name) === foldName(name));

/** Changes follow one another, and each is one write. */
function edit<T>(change: (prompts: Prompt[]) => [Prompt[], T]): Promise<T> {
  return navigator.locks.request('aside.prompts', async () => {
    const [prompts, outcome] = change(await promptsItem.getValue());
    await promptsItem.setValue(prompts);
    return outcome;
  });
}
