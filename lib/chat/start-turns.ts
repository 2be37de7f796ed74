import type { Session } from '@/lib/contract/session';
import type { Broadcast } from '@/lib/contract/view';
import type { ChatApi } from './chat-api';
import { chatNews } from './chat-news';
import { onOutboxAlarm } from './outbox-alarm';
import { recordAnswers } from './record-answers';
import { Stops } from './stops';
import { Turns, type TurnsOptions } from './turns';

interface StartTurnsOptions {
  api: Pick<ChatApi, 'ask' | 'stop'>;
  session: { get(): Promise<Session> };
  broadcast: Broadcast;
  hold: TurnsOptions['hold'];
}

/** The turns in the worker: goes on with what the last worker left. To be called in the worker's first tick. */
export function startTurns({ api, session, broadcast, hold }: StartTurnsOptions): Turns {
  const stops = new Stops({ stop: requestId => api.stop(requestId), hold });
  const turns = new Turns({
    ask: recordAnswers((request, options) => api.ask(request, options)),
    stop: requestId => stops.tell(requestId),
    session: () => session.get(),
    hold,
    ...chatNews(broadcast),
  });
  onOutboxAlarm(() => void turns.resume());
  void stops.resume();
  return turns;
}
