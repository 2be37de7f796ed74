import * as v from 'valibot';

/** Most prompts that are kept, and most UTF-16 code units of a name and of a text. */
export const PROMPT_LIMIT = { count: 200, name: 40, text: 8000 } as const;

/** The characters of a name, which is typed after a slash. For a regular expression with the flag `u`. */
export const NAME_CHARACTERS = '[\\p{L}\\p{M}\\p{N}_-]';

const PromptName = v.pipe(
  v.string(),
  v.maxLength(PROMPT_LIMIT.name),
  v.regex(new RegExp(`^${NAME_CHARACTERS}+$`, 'u')),
);
const PromptText = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(PROMPT_LIMIT.text));

/** A prompt of the user's own: `/name` in the composer becomes the text. The id is its own for good. */
export const Prompt = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  name: PromptName,
  text: PromptText,
});
export type Prompt = v.InferOutput<typeof Prompt>;

/** What is written down of a prompt in a file: ids are this browser's own. */
export const FilePrompt = v.object({ name: PromptName, text: PromptText });

export const Prompts = v.pipe(v.array(Prompt), v.maxLength(PROMPT_LIMIT.count));

/** Names are the same whatever their case, and however their accents are encoded. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();

/** What became of the prompts of a file: each is counted once. */
export interface PromptImport {
  added: number;
  /** There was one of the same name and text. */
  known: number;
  /** There was one of the same name with another text, which stays. */
  taken: number;
  /** There is no more room. */
  over: number;
}
