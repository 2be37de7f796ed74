import { beforeEach, describe, expect, test } from 'vitest';
import type { ChatRequest } from '@/lib/contract/chat-request';
import type { DiagnosticEvent } from '@/lib/contract/diagnostics';
import { clearEvents, readEvents } from '@/lib/storage/diagnostics';
import type { AskOptions, ChatEvent } from './chat-event';
import { recordAnswers } from './record-answers';

const REQUEST: ChatRequest = { message: 'Hi', requestId: 'a7c9c1ea-6c1c-4a5f-9d6e-0a7f4b3c2d10' };

beforeEach(async () => {
  await clearEvents();
});

const play = async (
  events: ChatEvent[],
  {
    request = REQUEST,
    resume,
    until = Number.POSITIVE_INFINITY,
  }: {
    request?: ChatRequest;
    resume?: AskOptions['resume'];
    until?: number;
  } = {},
): Promise<ChatEvent[]> => {
  const ask = recordAnswers(async function* () {
    yield* events;
  });
  const { signal } = new AbortController();
  const seen: ChatEvent[] = [];
  for await (const event of ask(request, { signal, ...(resume && { resume }) })) {
    seen.push(event);
    if (seen.length >= until) break;
  }
  return seen;
};

const summary = async () =>
  (await readEvents()).map(({ what, more = {} }: DiagnosticEvent) => {
    const { requestId, milliseconds: _, ...rest } = more;
    expect(requestId).toBe(REQUEST.requestId);
    return [what, rest];
  });

describe('of a question, diagnostics tell', () => {
  test('how it was asked, when it was heard and how it ended; and nothing is changed', async () => {
    const events: ChatEvent[] = [
      { kind: 'accepted', resumable: true },
      { kind: 'text', text: 'Hello ' },
      { kind: 'text', text: 'world' },
      { kind: 'source', source: { url: 'https://example.com/' } },
      { kind: 'finish', finishReason: 'stop' },
    ];
    expect(await play(events)).toEqual(events);
    expect(await summary()).toEqual([
      ['turn.started', { question: 2, history: 0, page: false }],
      ['turn.accepted', { resumable: true }],
      ['turn.firstText', {}],
      ['turn.done', { reason: 'stop', characters: 11, sources: 1 }],
    ]);
  });

  test('that it was resumed, waited and failed, by code and status', async () => {
    const error = { code: 'backend-error', status: 503 } as const;
    await play(
      [
        { kind: 'waiting', error, milliseconds: 500 },
        { kind: 'failed', error: { code: 'too-many-requests', status: 429, retryAfterSeconds: 7 } },
      ],
      { resume: { lastEventId: '4', resumable: true } },
    );
    expect(await summary()).toEqual([
      ['turn.resumed', { question: 2, history: 0, page: false }],
      ['turn.waiting', { code: 'backend-error', status: 503, wait: 500 }],
      ['turn.failed', { code: 'too-many-requests', status: 429, retryAfterSeconds: 7, characters: 0 }],
    ]);
  });

  test('that it was stopped', async () => {
    await play(
      [
        { kind: 'text', text: 'Half' },
        { kind: 'finish', finishReason: 'stop' },
      ],
      { until: 1 },
    );
    expect((await summary()).at(-1)).toEqual(['turn.stopped', { characters: 4 }]);
  });

  test('no word of question, answer, page, source or error', async () => {
    const secrets = {
      token: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
      mail: 'ada@example.com',
      text: 'salaries of everybody',
      address: 'https://intranet.example.com/salaries',
    };
    const all = Object.values(secrets).join(' ');
    const page = { url: secrets.address, title: all, text: all, selection: all };
    const request = { ...REQUEST, message: all, history: [{ role: 'user' as const, content: all }], page };
    const error = { code: 'backend-error', status: 500, detail: all, requestId: secrets.token } as const;
    await play(
      [
        { kind: 'text', text: all, eventId: secrets.token },
        { kind: 'source', source: { url: secrets.address, title: all } },
        { kind: 'waiting', error, milliseconds: 1 },
        { kind: 'failed', error },
      ],
      { request },
    );
    const told = JSON.stringify(await readEvents());
    for (const secret of Object.values(secrets)) expect(told).not.toContain(secret);
  });
});
