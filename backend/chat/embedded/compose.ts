import { withoutMarks } from '@/lib/contract/redaction-marks';
import { toPassageUrl } from '@/lib/contract/text-fragment';
import type { Turn } from '../model';
import { escapeMarkdown, quote } from './markdown';
import { search } from './search';
import { type Sentence, splitSentences } from './sentences';
import { asksForSummary, summarise } from './summarise';
import { topicsOf } from './words';

const ABOUT_ME =
  '*These are quotes, word for word. I am Aside’s built-in search over the attached text, not a language model.*\n';

const CONNECT =
  'I am Aside’s built-in search over the attached text, not a language model. To talk with one, set `OPENAI_BASE_URL` and `CHAT_MODEL` for the backend (Ollama, llama.cpp, vLLM and LM Studio work) and start it again.\n';

const NO_PAGE = `No page came with this message, and I answer by quoting one.

- Press **Add this page**, or select some text and press **Add selection**, then ask again.
- ${CONNECT}`;

const NO_TEXT = `The attached page has no readable text, so there is nothing to quote.

- Select what you want to ask about and press **Add selection**.
- ${CONNECT}`;

const listWords = (words: string[]): string => words.map(word => `“${escapeMarkdown(word)}”`).join(', ');

const nothingFound = (source: string, missing: string[], cut: string): string =>
  `I found nothing about ${listWords(missing)} in ${source}.${cut} I look for the words of a question, and quote the sentences that have them.

- Ask with words that the text itself may use, or ask for a summary.
- ${CONNECT}`;

const quoteAll = (chosen: Sentence[], all: Sentence[], pageUrl: string): string =>
  chosen
    .map(({ text, number, paragraph }) =>
      quote(
        text,
        `sentence ${number} of ${all.length}, paragraph ${paragraph}`,
        toPassageUrl(pageUrl, withoutMarks(text)),
      ),
    )
    .join('');

const nameOf = ({ selection, title, url }: NonNullable<Turn['page']>): string => {
  if (selection?.trim()) return 'the selection';
  const name = title.trim().slice(0, 120) || (URL.canParse(url) ? new URL(url).hostname : '');
  return name ? `“${escapeMarkdown(name.replace(/\s+/g, ' '))}”` : 'the page';
};

export interface Answer {
  markdown: string;
  /** Whether it quotes the page. */
  quotes: boolean;
}

const without = (markdown: string): Answer => ({ markdown, quotes: false });

/** Writes the answer to one turn, in Markdown, out of sentences of what the user attached. */
export const composeAnswer = ({ message, page }: Turn): Answer => {
  if (!page) return without(NO_PAGE);
  const sentences = splitSentences(page.selection?.trim() || page.text || '');
  if (sentences.length === 0) return without(NO_TEXT);
  const source = nameOf(page);
  const cut = page.truncated && !page.selection ? ' Only its first part was sent.' : '';
  const answer = (lead: string, chosen: Sentence[]): Answer => ({
    markdown: `${lead}${cut}\n\n${quoteAll(chosen, sentences, page.url)}${ABOUT_ME}`,
    quotes: true,
  });

  if (asksForSummary(message) || topicsOf(message).size === 0) {
    return answer(`The sentences that carry most of ${source}, in its order:`, summarise(sentences));
  }
  const { sentences: chosen, missing } = search(sentences, message);
  if (chosen.length === 0) return without(nothingFound(source, missing, cut));
  if (missing.length === 0) return answer(`What ${source} says:`, chosen);
  return answer(`I don’t see ${listWords(missing)} in ${source}. What comes closest:`, chosen);
};
