import type { OfferedPrompt } from '../../prompts/offer-prompts';

/**
 * The prompts that fit what was typed: those whose names begin with it, then those that have it elsewhere in name or
 * title, or in the English name of a built-in one, for who has no keys of the language at hand; in the order of before where they fit equally well. Case and accents do not count.
 */
export function matchPrompts(prompts: readonly OfferedPrompt[], query: string): OfferedPrompt[] {
  const wanted = fold(query);
  const ranked = prompts.map(prompt => ({ prompt, rank: rankOf(prompt, wanted) }));
  return ranked
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ prompt }) => prompt);
}

function rankOf({ name, title, builtIn }: OfferedPrompt, wanted: string): number {
  if (fold(name).startsWith(wanted)) return 0;
  return fold(`${name} ${title} ${builtIn ?? ''}`).includes(wanted) ? 1 : 2;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
