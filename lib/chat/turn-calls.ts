import type { Result } from '@/lib/contract/errors';
import type { CallHandlers } from '@/lib/contract/view';
import type { Turns } from './turns';
import { type SessionReader, withAccount } from './with-account';

type TurnCalls = Pick<
  CallHandlers,
  `turn.${'start' | 'stop' | 'retry' | 'preview'}` | `message.${'show' | 'delete'}`
>;

/** What the user does with single messages, in conversations of their own. */
export function turnCalls(turns: Turns, session: SessionReader): TurnCalls {
  const own = <T>(work: (account: string) => Promise<Result<T>>) => withAccount(session, work);
  return {
    'turn.start': args => own(account => turns.start(account, args)),
    'turn.stop': args => own(account => turns.stop(account, args)),
    'turn.retry': args => own(account => turns.retry(account, args)),
    'turn.preview': args => own(account => turns.preview(account, args)),
    'message.show': args => own(account => turns.show(account, args)),
    'message.delete': args => own(account => turns.delete(account, args)),
  };
}
