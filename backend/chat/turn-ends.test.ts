import { randomUUID } from 'node:crypto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from './chat-api.fixture';
import { asJson, clientOf, question, stop } from './client.fixture';
import { dictatedModel } from './dictated-model.fixture';
import { createLatch } from './latch.fixture';
import { createRateLimiter } from './rate-limiter';
import { sayingModel, scriptedModel } from './scripted-model.fixture';
import { readStream } from './stream-reader.fixture';
import { ANSWER_LIMITS } from './turns/limit-answer';
import { ProcessJournal } from './turns/process-journal';

describe('a client that goes away', () => {
  test('finds the answer whole when it comes back within the grace', async () => {
    const { model, say, finish } = dictatedModel();
    const ask = clientOf(createApp({ model }));
    const body = question();
    const first = readStream(await ask(body));
    say('One ');
    await first.untilText(4);
    await first.leave();
    say('two ');
    const second = readStream(await ask(body, first.lastId()));
    await second.untilText(4);
    say('three');
    finish();
    expect(first.text() + (await second.toEnd()).text()).toBe('One two three');
    expect(model.turns).toHaveLength(1);
  });

  test('finds the answer whole when the model has ended meanwhile', async () => {
    const { model, asked, say, finish } = dictatedModel();
    const ask = clientOf(createApp({ model }));
    const body = question();
    const client = new AbortController();
    const first = ask(body, undefined, { headers: asJson, signal: client.signal });
    await asked;
    client.abort();
    await first;
    say('Nobody heard');
    finish();
    expect((await readStream(await ask(body)).toEnd()).text()).toBe('Nobody heard');
  });

  test('and does not come back ends the model after the grace; the turn says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { model, say, aborted } = dictatedModel();
    const failures: unknown[] = [];
    const ask = clientOf(createApp({ model, graceMs: 30_000, report: error => failures.push(error) }));
    const body = question();
    const first = readStream(await ask(body));
    say('Half ');
    await first.untilText(5);
    await first.leave();
    await vi.advanceTimersByTimeAsync(29_999);

    const second = readStream(await ask(body));
    await second.untilText(5);
    await vi.advanceTimersByTimeAsync(60_000);
    say('an ');
    expect((await second.untilText(8)).text()).toBe('Half an ');
    await second.leave();
    await vi.advanceTimersByTimeAsync(30_000);
    await aborted();

    const late = await readStream(await ask(body)).toEnd();
    expect(late.text()).toBe('Half an ');
    expect(late.events().slice(-3)).toEqual([
      { type: 'text-end', id: 'answer' },
      { type: 'error', errorText: expect.any(String) },
      { type: 'finish', finishReason: 'error' },
    ]);
    const inJson = await ask(body, undefined, { headers: asJson });
    expect(inJson.status).toBe(502);
    expect(await inJson.json()).toMatchObject({ code: 'abandoned' });
    expect(failures).toEqual([]);
    expect(model.turns).toHaveLength(1);
  });

  test('for longer than turns are kept is told that it is gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const ask = clientOf(createApp({ journal: new ProcessJournal({ keepMs: 60_000 }) }));
    const body = question();
    await readStream(await ask(body)).toEnd();
    await vi.advanceTimersByTimeAsync(59_999);
    expect((await ask(body, '1')).status).toBe(200);
    await vi.advanceTimersByTimeAsync(1);
    expect((await ask(body, '1')).status).toBe(410);
  });
});

describe('a stop', () => {
  test('ends the turn for all, and the model, even one that does not listen', async () => {
    const { model, say, aborted } = dictatedModel();
    const app = createApp({ model });
    const ask = clientOf(app);
    const body = question();
    const followers = [readStream(await ask(body)), readStream(await ask(body))];
    const inJson = ask(body, undefined, { headers: asJson });
    say('As far as ');
    await followers[0]?.untilText(10);
    const stopped = await stop(app, body.requestId);
    expect(stopped.status).toBe(204);
    await aborted();
    for (const follower of followers) {
      expect((await follower.toEnd()).text()).toBe('As far as ');
      expect(follower.events().slice(-2)).toEqual([
        { type: 'text-end', id: 'answer' },
        { type: 'finish', finishReason: 'other' },
      ]);
      expect(follower.ended()).toBe(true);
    }
    expect(await (await inJson).json()).toMatchObject({ reply: 'As far as ', finishReason: 'other' });
    expect((await readStream(await ask(body)).toEnd()).text()).toBe('As far as ');
    expect(model.turns).toHaveLength(1);
  });

  test('before the first word leaves an answer without text', async () => {
    const { model, asked } = dictatedModel();
    const app = createApp({ model });
    const body = question();
    const follower = readStream(await clientOf(app)(body));
    await asked;
    await stop(app, body.requestId);
    expect((await follower.toEnd()).events()).toEqual([
      { type: 'start', messageId: body.requestId },
      { type: 'finish', finishReason: 'other' },
    ]);
  });

  test('that overtakes its question holds for it: the model is never asked', async () => {
    const model = sayingModel('never');
    const app = createApp({ model });
    const body = question();
    await stop(app, body.requestId);
    const answer = await readStream(await clientOf(app)(body)).toEnd();
    expect(answer.events().map(event => event.type)).toEqual(['start', 'finish']);
    expect(model.turns).toEqual([]);
  });

  test('of what has ended, or never was, changes nothing', async () => {
    const app = createApp();
    const ask = clientOf(app);
    const body = question();
    const whole = await readStream(await ask(body)).toEnd();
    for (const id of [body.requestId, randomUUID(), 'nonsense'])
      expect((await stop(app, id)).status).toBe(204);
    expect((await readStream(await ask(body)).toEnd()).messages).toEqual(whole.messages);
  });

  test('needs a token, and comes from no web page', async () => {
    const { model, say, finish } = dictatedModel();
    const app = createApp({ model });
    const body = question();
    const follower = readStream(await clientOf(app)(body));
    expect((await stop(app, body.requestId, { authorization: '' })).status).toBe(401);
    expect((await stop(app, body.requestId, { origin: 'https://example.com' })).status).toBe(403);
    say('Alive');
    finish();
    expect((await follower.toEnd()).text()).toBe('Alive');
  });

  test('has a rate of its own', async () => {
    const app = createApp({ rateLimiter: createRateLimiter({ rate: 0.001, burst: 1 }) });
    await clientOf(app)(question());
    expect((await stop(app, randomUUID())).status).toBe(204);
    const refusal = await stop(app, randomUUID());
    expect(refusal.status).toBe(429);
    expect(refusal.headers.get('retry-after')).toBe('1000');
  });
});

describe('a follower that does not read', () => {
  test('holds up neither the model nor others, and can read it all later', async () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `word ${index} `);
    const ask = clientOf(createApp({ model: sayingModel(...words) }));
    const body = question();
    const slow = readStream(await ask(body));
    const fast = await readStream(await ask(body)).toEnd();
    expect(fast.text()).toBe(words.join(''));
    expect((await slow.toEnd()).messages).toEqual(fast.messages);
  });
});

describe('an answer without end', () => {
  test('is ended with an error at 4 MB, and the model with it', async () => {
    const aborted = createLatch();
    const megabyte = 'x'.repeat(1024 * 1024);
    const model = scriptedModel(async function* (_, signal) {
      signal.addEventListener('abort', aborted.open);
      for (;;) yield { type: 'text', text: megabyte };
    });
    const answer = await readStream(await clientOf(createApp({ model }))(question())).toEnd();
    await aborted.opened;
    expect(answer.text()).toHaveLength(ANSWER_LIMITS.bytes);
    expect(answer.events().slice(-2)).toEqual([
      { type: 'error', errorText: expect.stringContaining('longer') },
      { type: 'finish', finishReason: 'error' },
    ]);
  });
});

describe('a journal that cannot keep a turn', () => {
  test('ends its stream unfinished, and the model with it; the operator is told', async () => {
    const { model, say, aborted } = dictatedModel();
    const failures: unknown[] = [];
    const full = new Error('no space left');
    let room = 2;
    const journal = new ProcessJournal({
      createText: () => ({
        append: async () => {
          room -= 1;
          if (room < 0) throw full;
        },
        read: () => ({ next: async () => [], close: async () => {} }),
        remove: async () => {},
      }),
    });
    const ask = clientOf(createApp({ model, journal, report: error => failures.push(error) }));
    const body = question();
    const follower = readStream(await ask(body));
    say('Lost');
    expect((await follower.toEnd()).ended()).toBe(false);
    await aborted();
    expect(failures).toEqual([full]);
    expect((await ask(body, '1')).status).toBe(410);
  });
});
