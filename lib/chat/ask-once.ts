import type { ChatRequest } from '@/lib/contract/chat-request';
import { RESUME_HEADER } from '@/lib/contract/chat-stream';
import type { AsideError } from '@/lib/contract/errors';
import type { ChatEvent } from './chat-event';
import type { Progress } from './progress';
import { readAnswer } from './read-answer';
import { StalledError } from './read-bytes';
import { readRefusal } from './read-refusal';
import { sendQuestion, type TokenSource } from './send-question';

/**
 * Milliseconds until the headers of an answer have to be here. A backend that keeps turns sends them at once; any other
 * may send them with the whole answer.
 */
const PATIENCE = { resumable: 60_000, plain: 5 * 60_000 };

/** How one try ended. `alive`: the backend answered, with less than a 5xx; undefined where it was not even asked. */
export interface Outcome {
  error?: AsideError;
  alive?: boolean;
}

export interface Try {
  url: string;
  request: ChatRequest;
  progress: Progress;
  signal: AbortSignal;
  session: TokenSource;
  /** The backend answered; `resumes` where its answer tells whether it keeps turns. */
  onAnswer: (answer: { status: number; resumes?: boolean }) => void;
}

/** Asks once, or once more: yields what is new of the answer, and returns how the try ended. @throws AbortError */
export async function* askOnce(attempt: Try): AsyncGenerator<ChatEvent, Outcome> {
  const { url, request, progress, signal, session, onAnswer } = attempt;
  const { lastEventId } = progress;
  const patience = progress.resumable ? PATIENCE.resumable : PATIENCE.plain;
  const response = await sendQuestion({ url, request, lastEventId, patience, signal }, session);
  if (!(response instanceof Response)) {
    return { error: response.error, ...(response.line && { alive: false }) };
  }
  const { status, ok } = response;
  const resumes = response.headers.get(RESUME_HEADER.name) === RESUME_HEADER.value;
  // A refusal without the header may be that of something in front of the backend.
  onAnswer({ status, ...((ok || resumes) && { resumes }) });
  if (ok || resumes) progress.backendResumes = resumes;
  if (!ok) return refuse(response, session);
  if (lastEventId !== undefined && !resumes) {
    // Whoever answered knows nothing of the turn and began another answer.
    await response.body?.cancel();
    return { error: { code: 'interrupted' }, alive: true };
  }
  progress.begun = true;
  yield { kind: 'accepted', resumable: progress.resumable };
  return { ...(yield* follow(response, progress, signal)), alive: true };
}

async function refuse(response: Response, session: TokenSource): Promise<Outcome> {
  const error = await readRefusal(response, Date.now());
  if (error.code === 'session-expired') await session.expire();
  return { error, alive: response.status < 500 };
}

async function* follow(
  response: Response,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<ChatEvent, Outcome> {
  try {
    for await (const event of readAnswer(response)) {
      if (event.kind === 'failed') return { error: event.error };
      const fresh = progress.take(event);
      if (fresh) yield fresh;
      if (progress.overflow) return { error: progress.overflow };
    }
    return {};
  } catch (error) {
    if (signal.aborted) throw error;
    return { error: { code: error instanceof StalledError ? 'stalled' : 'stream-broken' } };
  }
}
