import type { ChatRequest } from '@/lib/contract/chat-request';
import type { AsideError } from '@/lib/contract/errors';
import { record } from '@/lib/storage/diagnostics';
import type { AskOptions, ChatEvent } from './chat-event';

type Ask = (request: ChatRequest, options: AskOptions) => AsyncIterable<ChatEvent>;

const factsOf = ({ code, status, retryAfterSeconds }: AsideError) => ({ code, status, retryAfterSeconds });

/** The same way to ask, which notes how each question fares: codes, sizes and milliseconds, and nothing that was said. */
export const recordAnswers = (ask: Ask): Ask =>
  async function* (request, options) {
    const { requestId } = request;
    const began = performance.now();
    let characters = 0;
    let sources = 0;
    let ended = false;
    const note = (what: string, more: Parameters<typeof record>[2] = {}) => {
      record('turn', `turn.${what}`, {
        requestId,
        milliseconds: Math.round(performance.now() - began),
        ...more,
      });
    };
    record('turn', options.resume ? 'turn.resumed' : 'turn.started', {
      requestId,
      question: request.message.length,
      history: request.history?.length ?? 0,
      page: request.page !== undefined,
    });
    try {
      for await (const event of ask(request, options)) {
        if (event.kind === 'accepted') note('accepted', { resumable: event.resumable });
        if (event.kind === 'text') {
          if (characters === 0) note('firstText');
          characters += event.text.length;
        }
        if (event.kind === 'source') sources += 1;
        if (event.kind === 'waiting') note('waiting', { ...factsOf(event.error), wait: event.milliseconds });
        if (event.kind === 'failed') note('failed', { ...factsOf(event.error), characters });
        if (event.kind === 'finish') note('done', { reason: event.finishReason, characters, sources });
        ended ||= event.kind === 'failed' || event.kind === 'finish';
        yield event;
      }
    } finally {
      if (!ended) note('stopped', { characters });
    }
  };
