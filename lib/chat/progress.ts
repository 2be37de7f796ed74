import type { ChatRequest } from '@/lib/contract/chat-request';
import type { AsideError } from '@/lib/contract/errors';
import type { AskOptions, ChatEvent } from './chat-event';

/** Most text of one answer that is kept, in UTF-16 code units. */
export const TEXT_LIMIT = 4 * 1024 * 1024;

/** How far the answer to one question has come, over all the times that it was asked for. */
export class Progress {
  /** The backend took the question at least once. */
  begun: boolean;
  /** The answer is in up to this event. */
  lastEventId: string | undefined;
  /** Tries in a row that brought nothing new, and those that found no network. */
  failures = 0;
  offline = 0;
  /** The wait that the backend asked for was kept once. */
  waited = false;
  /** The backend keeps turns, as far as is known. */
  backendResumes: boolean;
  #unmarked: boolean;
  #room = TEXT_LIMIT;

  constructor({ requestId }: ChatRequest, backendResumes: boolean, resume: AskOptions['resume']) {
    this.backendResumes = backendResumes;
    this.#unmarked = requestId === undefined;
    this.begun = resume !== undefined;
    this.lastEventId = resume?.lastEventId;
  }

  /** Asking again brings the rest and nothing twice. A turn or an event without an id cannot be asked for again. */
  get resumable(): boolean {
    return this.backendResumes && !this.#unmarked;
  }

  /** Counts a try that failed. */
  fail({ code }: AsideError): void {
    if (code === 'offline') this.offline++;
    else this.failures++;
  }

  /** What of an event is new. Text beyond the limit is cut off. */
  take(event: ChatEvent): ChatEvent | undefined {
    if (event.kind !== 'text' && event.kind !== 'source') return event;
    if (this.#isOld(event.eventId)) return undefined;
    if (event.eventId === undefined) this.#unmarked = true;
    else this.lastEventId = event.eventId;
    this.failures = 0;
    this.offline = 0;
    if (event.kind === 'source') return event;
    const text = event.text.slice(0, this.#room);
    this.#room -= event.text.length;
    return { ...event, text };
  }

  /** More text came than is kept. */
  get overflow(): AsideError | undefined {
    return this.#room < 0 ? { code: 'answer-too-long' } : undefined;
  }

  /** Ids count up in a turn: one that is not above the last was asked for by nobody. */
  #isOld(eventId: string | undefined): boolean {
    const [id, last] = [Number(eventId), Number(this.lastEventId)];
    return id <= last;
  }
}
