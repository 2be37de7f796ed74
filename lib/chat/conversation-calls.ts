import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { listConversations } from '@/lib/storage/conversation-list';
import { deleteConversations, listIds } from '@/lib/storage/delete-conversations';
import { pinConversation, renameConversation } from '@/lib/storage/edit-conversation';
import { searchConversations } from '@/lib/storage/search';
import type { Files } from './files/files';
import type { ShownConversation } from './shown-conversation';
import { type SessionReader, withAccount } from './with-account';

type ConversationCalls = Pick<
  CallHandlers,
  `conversation.${'show' | 'list' | 'search' | 'rename' | 'pin' | 'delete' | 'export' | 'import'}`
>;

interface ConversationCallsOptions {
  session: SessionReader;
  broadcast: Broadcast;
  /** Keeps the worker alive while something is under way. */
  hold: <T>(work: Promise<T>) => Promise<T>;
  shown: ShownConversation;
  remove: (account: string, ids: string[]) => Promise<void>;
  /** Reads and writes files of conversations. */
  files: () => Promise<Files>;
}

interface RemovalOptions {
  shown: ShownConversation;
  /** These are about to go: their turns end, and write nothing any more. */
  onDelete: (account: string, ids: string[]) => Promise<void>;
}

/** Deletes conversations for good, and gives the views that show one of them a new one. */
export const conversationRemover =
  ({ shown, onDelete }: RemovalOptions) =>
  async (account: string, ids: string[]): Promise<void> => {
    if (ids.length === 0) return;
    await onDelete(account, ids);
    await deleteConversations(account, ids);
    await shown.replace(account, new Set(ids));
  };

/** What the user does with conversations as a whole. Errors: `invalid-message` where the account has none of that id. */
export function conversationCalls(options: ConversationCallsOptions): ConversationCalls {
  const { session, broadcast, hold, shown, remove, files } = options;
  const own = <T>(work: (account: string) => Promise<T | undefined>): Promise<Result<T>> =>
    withAccount(session, async account => {
      const value = await work(account);
      return value === undefined ? fail('invalid-message') : succeed(value);
    });
  /** Tells every view that the list is another, where something was done. */
  const change = (work: (account: string) => Promise<boolean>): Promise<Result<null>> =>
    own(async account => {
      if (!(await work(account))) return undefined;
      broadcast('conversations', null);
      return null;
    });

  return {
    'conversation.show': ({ conversationId }, view) =>
      own(account => shown.show(account, view, conversationId)),
    'conversation.list': ({ limit, after }) => own(account => listConversations(account, limit, after)),
    'conversation.search': ({ query, limit }) => own(account => searchConversations(account, query, limit)),
    'conversation.rename': ({ conversationId, title }) =>
      change(account => renameConversation(account, conversationId, title)),
    'conversation.pin': ({ conversationId, pinned }) =>
      change(account => pinConversation(account, conversationId, pinned)),
    'conversation.delete': ({ which }) =>
      own(async account => {
        await hold(remove(account, which === 'all' ? await listIds(account) : which));
        return null;
      }),
    'conversation.export': ({ which, format }) =>
      own(account =>
        hold(files().then(({ exportConversations }) => exportConversations(account, which, format))),
      ),
    'conversation.import': ({ text }) =>
      withAccount(session, async account => {
        try {
          return await hold(files().then(({ importConversations }) => importConversations(account, text)));
        } finally {
          broadcast('conversations', null);
        }
      }),
  };
}
