import type { OpenConversation } from '@/lib/contract/calls';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import type { CallHandlers, View } from '@/lib/contract/view';
import { createConversation, writeDraft } from '@/lib/storage/conversations';
import { readTab, updateTab } from '@/lib/storage/update-tab';
import type { Turns } from './turns';

type ChatCalls = Pick<
  CallHandlers,
  'conversation.open' | 'conversation.new' | 'draft.save' | 'turn.start' | 'turn.retry' | 'turn.stop'
>;

/** What conversations do for the views. `session` tells whose conversations they are. */
export function chatCalls(turns: Turns, session: { get(): Promise<Session> }): ChatCalls {
  /** The account's own; an expired session still shows what was said, and keeps drafts. */
  const withAccount = async <T>(work: (account: string) => Promise<Result<T>>): Promise<Result<T>> => {
    const current = await session.get();
    if (current.status === 'locked') return fail('locked');
    return current.status === 'signedOut' ? fail('signed-out') : work(current.userId);
  };

  const show = (view: View, opened: OpenConversation): Result<OpenConversation> => {
    view.conversationId = opened.conversation.id;
    return succeed(opened);
  };

  const create = async (view: View, account: string): Promise<Result<OpenConversation>> => {
    const { id, title, createdAt, updatedAt, pinned, draft } = await createConversation(account, Date.now());
    if (view.tabId !== undefined) {
      await updateTab(view.tabId, state => [{ ...state, conversationId: id }, undefined]);
    }
    return show(view, { conversation: { id, title, createdAt, updatedAt, pinned, messages: [] }, draft });
  };

  return {
    'conversation.open': (_, view) =>
      withAccount(async account => {
        const id =
          view.tabId === undefined ? view.conversationId : (await readTab(view.tabId)).conversationId;
        const opened = id && (await turns.open(account, id));
        return opened ? show(view, opened) : create(view, account);
      }),
    'conversation.new': (_, view) => withAccount(account => create(view, account)),
    // What was typed when the session was locked is kept, too: it goes in, and nothing comes out.
    'draft.save': async ({ conversationId, text }) => {
      const current = await session.get();
      if (current.status === 'signedOut') return fail('signed-out');
      await writeDraft(current.userId, conversationId, text);
      return succeed(null);
    },
    'turn.start': args => withAccount(account => turns.start(account, args)),
    'turn.retry': args => withAccount(account => turns.retry(account, args)),
    'turn.stop': async ({ conversationId }) => {
      turns.stop(conversationId);
      return succeed(null);
    },
  };
}
