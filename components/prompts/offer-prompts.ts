import { foldName, type Prompt } from '@/lib/contract/prompts';
import { texts } from './texts';

export type BuiltInId = keyof typeof texts.builtIn;

/** A prompt as it is shown and chosen. */
export interface OfferedPrompt {
  /** Tells it from all others. */
  key: string;
  name: string;
  /** What it is for, in one line. */
  title: string;
  text: string;
  /** Absent: it is the built-in one. */
  own?: Prompt;
  /** The built-in one that it is, or whose place it takes. */
  builtIn?: BuiltInId;
}

const BUILT_IN = Object.keys(texts.builtIn) as BuiltInId[];

/** The user's own prompts, then the built-in ones whose names the user has given to none. */
export function offerPrompts(own: readonly Prompt[]): OfferedPrompt[] {
  const offered = own.map((prompt): OfferedPrompt => {
    const builtIn = BUILT_IN.find(id => isNamed(prompt, id));
    const title = builtIn ? texts.builtIn[builtIn].title : firstLine(prompt.text);
    return {
      key: prompt.id,
      name: prompt.name,
      title,
      text: prompt.text,
      own: prompt,
      ...(builtIn && { builtIn }),
    };
  });
  const left = BUILT_IN.filter(id => !own.some(prompt => isNamed(prompt, id)));
  return [...offered, ...left.map(id => ({ key: id, builtIn: id, ...texts.builtIn[id] }))];
}

const isNamed = ({ name }: Prompt, id: BuiltInId): boolean =>
  foldName(name) === foldName(texts.builtIn[id].name);

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';
