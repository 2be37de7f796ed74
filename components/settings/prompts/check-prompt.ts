import * as v from 'valibot';
import { FilePrompt, foldName, PROMPT_LIMIT, type Prompt } from '@/lib/contract/prompts';
import { texts } from '../texts';

/** What is wrong with a prompt that is to be kept beside the others, in a sentence; undefined where nothing is. */
export function checkPrompt(prompt: Prompt, all: readonly Prompt[]): string | undefined {
  const others = all.filter(({ id }) => id !== prompt.id);
  if (!prompt.name) return texts.prompts.noName;
  if (!v.is(FilePrompt.entries.name, prompt.name)) return texts.prompts.badName;
  if (!prompt.text.trim()) return texts.prompts.noText;
  if (others.some(({ name }) => foldName(name) === foldName(prompt.name))) {
    return texts.prompts.nameTaken(prompt.name);
  }
  return others.length >= PROMPT_LIMIT.count ? texts.prompts.full(PROMPT_LIMIT.count) : undefined;
}
