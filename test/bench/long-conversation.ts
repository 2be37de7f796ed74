import type { PastConversation } from '../harness/write-history';
import { commonWord, rareWord } from './past-conversations';

/** What the last answer holds, and no other. */
export const LAST_WORDS = 'the very last words';

/** Answers of several kinds, in turn, of some 110 words each. */
const ANSWERS = [
  (text: string) => `${text}\n\n${text} **${commonWord}** and \`${rareWord}\`.\n\n${text}`,
  (text: string) => `${text}\n\n- ${text}\n- ${text}\n- *${rareWord}* ${text}`,
  (text: string) =>
    `## ${rareWord}\n\n${text}\n\n\`\`\`ts\n${`const ${rareWord} = 1;\n`.repeat(8)}\`\`\`\n\n${text}`,
  (text: string) => `${text}\n\n| ${commonWord} | ${rareWord} |\n|---|---|\n| ${text} | 1 |\n| ${text} | 2 |`,
];

/** A conversation of that many messages. Its end is the same whatever their number. */
export function makeLongConversation(messages: number): PastConversation {
  const text = `${commonWord} ${rareWord} `.repeat(18).trim();
  const said = Array.from({ length: messages }, (_, at) => {
    // Counted from the end.
    const nth = messages - at;
    if (nth === 1) return `${text}\n\n${LAST_WORDS}`;
    if (nth % 2 === 0) return `Question ${nth}: ${commonWord} ${rareWord} ${commonWord}?`;
    return ANSWERS[((nth - 1) / 2) % ANSWERS.length]?.(text) ?? text;
  });
  return { said, title: `${messages} messages`, at: Date.now() };
}
