import type { PagePart } from '@/lib/contract/page-context';
import { findHidden } from '../../markdown/hidden-characters';
import {
  fillVariables,
  listParts,
  listVariables,
  nameLanguage,
  usersLanguage,
} from '../../prompts/variables';
import type { Chat } from '../chat-context';

/**
 * Attaches what a prompt speaks of, and `part` besides, and resolves with its text, ready to be sent. What could not be
 * attached is told above the composer; the text is the same then, and the user can attach it later.
 */
export async function fillIn(
  { store, channel }: Pick<Chat, 'store' | 'channel'>,
  text: string,
  part?: PagePart,
): Promise<string> {
  for (const named of new Set([...(part ? [part] : []), ...listParts(text)])) {
    if (!(await store.page.attach(named))) break;
  }
  const title = listVariables(text).has('title') ? await channel.call('page.title', {}) : undefined;
  return fillVariables(text, {
    title: title?.ok ? keepSeen(title.value) : '',
    language: nameLanguage(usersLanguage()),
  });
}

/**
 * The title is the page's, and becomes the user's own words: nothing goes along in it that the user cannot see, such as
 * orders to the model in characters without a shape.
 */
const keepSeen = (title: string): string =>
  findHidden(title)
    .filter(piece => typeof piece === 'string')
    .join('');
