import { EventStreamCodec } from '@smithy/eventstream-codec';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ModelEvent } from '../model';
import { createBedrockModel } from './bedrock';
import { startLoopback } from './loopback.fixture';

const codec = new EventStreamCodec(
  bytes => Buffer.from(bytes).toString(),
  text => Buffer.from(text),
);

/** Source: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html */
const event = (type: string, body: object, kind: 'event' | 'exception' = 'event'): Uint8Array =>
  codec.encode({
    headers: {
      [`:${kind}-type`]: { type: 'string', value: type },
      ':content-type': { type: 'string', value: 'application/json' },
      ':message-type': { type: 'string', value: kind },
    },
    body: Buffer.from(JSON.stringify(body)),
  });

const start = async (...events: Uint8Array[]) => {
  const server = await startLoopback(response => {
    response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream' });
    response.end(Buffer.concat(events));
  });
  onTestFinished(server.close);
  const model = createBedrockModel({
    model: 'amazon.nova-lite-v1:0',
    region: 'eu-west-1',
    baseUrl: server.origin,
  });
  return { model, received: server.received };
};

const collect = async (events: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> => {
  const all: ModelEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

const ask = (model: Awaited<ReturnType<typeof start>>['model']) =>
  collect(model.answer({ message: 'Hi', history: [] }, new AbortController().signal));

describe('Bedrock', () => {
  beforeEach(() => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', undefined);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example');
  });
  afterEach(() => vi.unstubAllEnvs());

  test('is asked by ConverseStream, signed for its region, and answers as it speaks', async () => {
    const { model, received } = await start(
      event('messageStart', { role: 'assistant' }),
      event('contentBlockDelta', { contentBlockIndex: 0, delta: { text: 'Hello ' } }),
      event('contentBlockDelta', { contentBlockIndex: 0, delta: { text: 'wörld' } }),
      event('contentBlockStop', { contentBlockIndex: 0 }),
      event('messageStop', { stopReason: 'end_turn' }),
      event('metadata', { usage: { inputTokens: 1, outputTokens: 2, totalTokens: 3 } }),
    );
    expect(await ask(model)).toEqual([
      { type: 'text', text: 'Hello ' },
      { type: 'text', text: 'wörld' },
      { type: 'finish', finishReason: 'stop' },
    ]);
    expect(received[0]?.path).toBe('/model/amazon.nova-lite-v1%3A0/converse-stream');
    expect(received[0]?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d+\/eu-west-1\/bedrock\/aws4_request/,
    );
    expect(received[0]?.body).toMatchObject({ messages: [{ role: 'user', content: [{ text: 'Hi' }] }] });
  });

  test('that stops in the middle is a failure for the user to read', async () => {
    const { model } = await start(
      event('messageStart', { role: 'assistant' }),
      event('throttlingException', { message: 'Too many tokens' }, 'exception'),
    );
    await expect(ask(model)).rejects.toMatchObject({ name: 'ModelError' });
  });
});
