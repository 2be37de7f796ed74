import type { OpenConversation } from '@/lib/contract/calls';
import { type Result, succeed } from '@/lib/contract/errors';
import type { Broadcast } from '@/lib/contract/view';
import { conversationCalls, conversationRemover } from './conversation-calls';
import { keepFiles, loadFiles } from './files/load-files';
import { startRetention } from './retention';
import { ShownConversation } from './shown-conversation';
import { type SessionReader, withAccount } from './with-account';

interface ConversationsOptions {
  session: SessionReader;
  broadcast: Broadcast;
  /** Keeps the worker alive while something is under way. */
  hold: <T>(work: Promise<T>) => Promise<T>;
  /** A stored conversation, with the answer that is under way as far as it came. */
  open: (account: string, id: string) => Promise<OpenConversation | undefined>;
  /** These are about to go: their turns end, and write nothing any more. */
  onDelete: (account: string, ids: string[]) => Promise<void>;
}

/** Conversations as a whole, with the calls that they answer. To be called in the worker's first tick. */
export function startConversations({ session, broadcast, hold, open, onDelete }: ConversationsOptions) {
  const shown = new ShownConversation({ broadcast, open });
  const removeOf = conversationRemover({ shown, onDelete });
  const calls = conversationCalls({ session, broadcast, hold, shown, remove: removeOf, files: loadFiles });
  keepFiles();
  const follow = async (account: string): Promise<Result<null>> => {
    await shown.follow(account);
    return succeed(null);
  };
  startRetention({
    remove: removeOf,
    onSharing: async () => void (await withAccount(session, follow)),
  });
  return { shown, calls };
}
