import type { Session } from '@/lib/contract/session';
import type { Broadcast } from '@/lib/contract/view';
import type { ChatApi } from './chat-api';
import { chatNews } from './chat-news';
import { onOutboxAlarm } from './outbox-alarm';
import { recordAnswers } from './record-answers';
import { Turns, type TurnsOptions } from './turns';

interface StartTurnsOptions {
  api: Pick<ChatApi, 'ask' | 'stop'>;
  session: { get(): Promise<Session> };
  broadcast: Broadcast;
  hold: TurnsOptions['hold'];
}

/** The turns in the worker: goes on with what the last worker left. To be called in the worker's first tick. */
export function startTurns({ api, session, broadcast, hold }: StartTurnsOptions): Turns {
  const turns = new Turns({
    ask: recordAnswers((request, options) => api.ask(request, options)),
    stop: requestId => api.stop(requestId),
    session: () => session.get(),
    hold,
    ...chatNews(broadcast),
  });
  onOutboxAlarm(() => void turns.resume().catch(error => console.error('Aside: the outbox', error)));
  return turns;
}
