import type { AsideConfig } from '@/lib/config/config';
import type { Session } from '@/lib/contract/session';
import type { Broadcast } from '@/lib/contract/view';
import { ChatApi } from './chat-api';
import { chatCalls } from './chat-calls';
import { moveCalls } from './move-calls';
import type { TokenSource } from './send-question';
import { startConversations } from './start-conversations';
import { startTurns } from './start-turns';
import { turnCalls } from './turn-calls';

interface ChatOptions {
  config: Pick<AsideConfig, 'chatUrl' | 'resumable'>;
  session: TokenSource & { get(): Promise<Session> };
  broadcast: Broadcast;
  /** Keeps the worker alive while something is under way. */
  hold: <T>(work: Promise<T>) => Promise<T>;
}

/** Conversations and turns in the worker, with the calls that they answer. To be called in the worker's first tick. */
export function startChat({ config, session, broadcast, hold }: ChatOptions) {
  const api = new ChatApi(config.chatUrl, session, config);
  const turns = startTurns({ api, session, broadcast, hold });
  const conversations = startConversations({
    session,
    broadcast,
    hold,
    open: (account, id) => turns.open(account, id),
    onDelete: (account, ids) => turns.end(account, ids),
  });
  return {
    turns,
    /** The network is back: what waits for it is asked again now. */
    online: () => api.online(),
    calls: {
      ...chatCalls(session, conversations.shown),
      ...moveCalls(session, conversations.shown),
      ...turnCalls(turns, session),
      ...conversations.calls,
    },
  };
}
