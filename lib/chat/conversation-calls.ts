import { fail } from '@/lib/contract/errors';
import type { CallHandlers } from '@/lib/contract/view';

type ConversationCalls = Pick<
  CallHandlers,
  `conversation.${'show' | 'list' | 'search' | 'rename' | 'pin' | 'delete' | 'export' | 'import'}`
>;

/** What the user does with conversations as a whole. */
export const conversationCalls = (): ConversationCalls => ({
  'conversation.show': async () => fail('internal'),
  'conversation.list': async () => fail('internal'),
  'conversation.search': async () => fail('internal'),
  'conversation.rename': async () => fail('internal'),
  'conversation.pin': async () => fail('internal'),
  'conversation.delete': async () => fail('internal'),
  'conversation.export': async () => fail('internal'),
  'conversation.import': async () => fail('internal'),
});
