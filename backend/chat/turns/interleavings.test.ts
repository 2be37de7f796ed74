import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '@/test/harness/seed';
import { repetitions } from '@/test/harness/thorough';
import { createApp } from '../chat-api.fixture';
import { asJson, clientOf, stop } from '../client.fixture';
import { dictatedModel } from '../dictated-model.fixture';
import { readStream } from '../stream-reader.fixture';

/** What happens to a turn from outside, in any order, while its model speaks. */
const Step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('say' as const),
      text: fc.string({ minLength: 1, unit: 'binary' }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('join' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read' as const), client: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('leave' as const), client: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('resume' as const), client: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('askTwice' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('askJson' as const) }) },
);
const EndOfTurn = fc.constantFrom('finish' as const, 'stop' as const);

interface Client {
  /** Text and ids of the connections that it had before. */
  text: string;
  ids: number[];
  line: ReturnType<typeof readStream> | undefined;
}

test(`whatever clients do meanwhile, each gets what the model said, and it ran once (seed ${seed})`, async () => {
  const property = fc.asyncProperty(fc.array(Step, { maxLength: 40 }), EndOfTurn, async (steps, end) => {
    const { model, say, finish, asked } = dictatedModel();
    const app = createApp({ model });
    const ask = clientOf(app);
    const body = { message: 'Hi', requestId: randomUUID() };
    const inJson: Promise<Response>[] = [];
    let said = '';

    const join = async (): Promise<Client> => ({ text: '', ids: [], line: readStream(await ask(body)) });
    const leave = async (client: Client) => {
      const { line } = client;
      if (!line) return;
      client.text += line.text();
      client.ids.push(...line.ids());
      client.line = undefined;
      await line.leave();
    };
    const resume = async (client: Client) => {
      await leave(client);
      client.line = readStream(await ask(body, String(client.ids.at(-1) ?? 0)));
    };

    const clients = [await join()];
    await asked;
    for (const step of steps) {
      const client = 'client' in step ? clients[step.client % clients.length] : undefined;
      if (step.kind === 'say') {
        said += step.text;
        say(step.text);
      } else if (step.kind === 'join') clients.push(await join());
      else if (step.kind === 'askTwice') clients.push(...(await Promise.all([join(), join()])));
      else if (step.kind === 'askJson') inJson.push(ask(body, undefined, { headers: asJson }));
      else if (!client) continue;
      else if (step.kind === 'leave') await leave(client);
      else if (step.kind === 'resume') await resume(client);
      else await client.line?.untilText(Math.min(said.length - client.text.length, 8));
    }
    if (end === 'finish') finish();
    else await stop(app, body.requestId);

    const last = await readStream(await ask(body)).toEnd();
    const whole = last.text();
    if (end === 'finish') expect(whole).toBe(said);
    else expect(said.startsWith(whole)).toBe(true);
    expect(last.events().at(-1)).toMatchObject({ finishReason: end === 'finish' ? 'stop' : 'other' });
    for (const client of clients) {
      if (!client.line) await resume(client);
      await client.line?.toEnd();
      await leave(client);
      expect(client.text).toBe(whole);
      expect(client.ids).toEqual(last.ids());
    }
    for (const answer of inJson) expect(await (await answer).json()).toMatchObject({ reply: whole });
    expect(model.turns).toHaveLength(1);
  });
  await fc.assert(property, { numRuns: repetitions(300, 3_000), seed });
}, 120_000);
