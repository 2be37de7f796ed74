import * as v from 'valibot';
import { FilePrompt, PROMPT_LIMIT, type Prompt } from '@/lib/contract/prompts';

/** A file of prompts. `version` grows when an older Aside could not read it any more. */
const PromptFile = v.object({
  format: v.literal('aside-prompts'),
  version: v.literal(1),
  /** Each is read by itself, so that one that is damaged costs no other. */
  prompts: v.array(v.unknown()),
});

/** Largest file that is read, in bytes: more than all prompts that can be kept, however they are encoded. */
const FILE_LIMIT = 16 * 1024 * 1024;

export interface ReadPrompts {
  prompts: Prompt[];
  /** How many were left out, since they are no whole prompts. */
  damaged: number;
  /** How many were left out, since they are more than can be kept. */
  over: number;
}

/** Makes a file of prompts, for `readPromptFile` and for people to look at. */
export const writePromptFile = (prompts: readonly Prompt[], now: Date) => ({
  name: `aside-prompts-${now.toISOString().slice(0, 10)}.json`,
  type: 'application/json',
  text: JSON.stringify(
    { format: 'aside-prompts', version: 1, prompts: prompts.map(({ name, text }) => ({ name, text })) },
    null,
    1,
  ),
});

/** Reads a file of prompts, which may have been through anything. Undefined where it is none. */
export async function readPromptFile(file: Blob): Promise<ReadPrompts | undefined> {
  if (file.size > FILE_LIMIT) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), PromptFile), await file.text());
  if (!parsed.success) return undefined;
  const all = parsed.output.prompts;
  const whole = all.flatMap(value => {
    const prompt = v.safeParse(FilePrompt, value);
    return prompt.success ? [{ id: crypto.randomUUID(), ...prompt.output }] : [];
  });
  const prompts = whole.slice(0, PROMPT_LIMIT.count);
  return { prompts, damaged: all.length - whole.length, over: whole.length - prompts.length };
}
