import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { CallHandlers } from '@/lib/contract/view';
import { writeDraft } from '@/lib/storage/conversations';
import type { ShownConversation } from './shown-conversation';
import { type SessionReader, withAccount } from './with-account';

type ChatCalls = Pick<CallHandlers, 'conversation.open' | 'conversation.new' | 'draft.save'>;

/** What conversations do for the views. `session` tells whose conversations they are. */
export function chatCalls(session: SessionReader, shown: ShownConversation): ChatCalls {
  const own = <T>(work: (account: string) => Promise<Result<T>>) => withAccount(session, work);
  return {
    'conversation.open': (_, view) => own(async account => succeed(await shown.open(account, view))),
    'conversation.new': ({ conversationId }, view) =>
      own(async account => {
        const opened = await shown.create(account, view, conversationId);
        return opened ? succeed(opened) : fail('invalid-message');
      }),
    // What was typed when the session was locked is kept, too: it goes in, and nothing comes out.
    'draft.save': async ({ conversationId, text }) => {
      const current = await session.get();
      if (current.status === 'signedOut') return fail('signed-out');
      await writeDraft(current.userId, conversationId, text);
      return succeed(null);
    },
  };
}
