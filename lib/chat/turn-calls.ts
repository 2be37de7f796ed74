import { fail } from '@/lib/contract/errors';
import type { CallHandlers } from '@/lib/contract/view';

type TurnCalls = Pick<CallHandlers, 'turn.preview' | 'message.show' | 'message.delete'>;

/** What the user does with single messages. */
export const turnCalls = (): TurnCalls => ({
  'turn.preview': async () => fail('internal'),
  'message.show': async () => fail('internal'),
  'message.delete': async () => fail('internal'),
});
