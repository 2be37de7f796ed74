import { type ReportFailure, toRefusal } from '../failure';
import type { ChatModel, Turn } from '../model';
import { Refusal } from '../refusal';
import { toStreamEvents } from '../stream-events';
import { batch } from './batch';
import type { TurnEnd, TurnJournal, TurnKey } from './journal';
import { limitAnswer } from './limit-answer';
import { TurnStopped } from './turn-stopped';
import { untilAborted } from './until-aborted';

export interface RunTurnOptions {
  model: ChatModel;
  journal: TurnJournal;
  /** How long the model goes on while nobody follows, in milliseconds. */
  graceMs: number;
  report: ReportFailure;
}

const reasonFor = (end: TurnEnd): Error => {
  if (end === 'stopped') return new TurnStopped();
  if (end === 'closing') return new Refusal(503, 'interrupted', 'The backend was shut down meanwhile.');
  return new Refusal(502, 'abandoned', 'Nobody waited for the answer any more, so it was ended.');
};

/**
 * Runs the model for a turn that the journal has just begun, and keeps what it says, up to the end whatever it is.
 * Never rejects. Follow the turn before you call this: a turn that nobody follows is ended.
 */
export const runTurn = async (options: RunTurnOptions, key: TurnKey, turn: Turn): Promise<void> => {
  const { model, journal, graceMs, report } = options;
  const abort = new AbortController();
  const { signal } = abort;
  const release = journal.supervise(key, graceMs, end => abort.abort(reasonFor(end)));

  const explain = (error: unknown) => {
    if (!(error instanceof Refusal)) report(error, key.requestId);
    return toRefusal(error);
  };
  try {
    await journal.append(key, [{ type: 'start', messageId: key.requestId }]);
    // Only now: the model runs for turns that are kept, and for no other.
    const answer = limitAnswer(untilAborted(() => model.answer(turn, signal), signal));
    for await (const events of batch(toStreamEvents(answer, explain))) await journal.append(key, events);
  } catch (error) {
    report(error, key.requestId);
    await journal.discard(key);
  } finally {
    release();
    // What ended early for another reason, such as its length, must not go on at the model's side.
    abort.abort(new TurnStopped());
  }
};
