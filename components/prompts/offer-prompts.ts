import { foldName, type Prompt } from '@/lib/contract/prompts';
import { spokenLanguage } from '../language/define-texts';
import { BUILT_IN_NAMES, type BuiltInId } from './built-in-names';
import { texts } from './texts';

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

const BUILT_IN = Object.keys(BUILT_IN_NAMES) as BuiltInId[];
/** Which of them has a name, in whatever language. */
const NAMED = new Map(
  BUILT_IN.flatMap(id => Object.values(BUILT_IN_NAMES[id]).map(name => [foldName(name), id] as const)),
);

/**
 * The user's own prompts, then the built-in ones whose names the user has given to none; in the language that is spoken,
 * so to be called when they are drawn.
 */
export function offerPrompts(own: readonly Prompt[]): OfferedPrompt[] {
  const offered = own.map((prompt): OfferedPrompt => {
    const builtIn = NAMED.get(foldName(prompt.name));
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
  const replaced = new Set(offered.map(({ builtIn }) => builtIn));
  const left = BUILT_IN.filter(id => !replaced.has(id));
  const language = spokenLanguage();
  return [
    ...offered,
    ...left.map(id => ({ key: id, builtIn: id, name: BUILT_IN_NAMES[id][language], ...texts.builtIn[id] })),
  ];
}

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';
