import type { ChatEvent } from './chat-event';
import { readBytes } from './read-bytes';
import { readJson } from './read-json';
import { readStream } from './read-stream';

/** Largest answer that is not streamed, in bytes. */
const BODY_LIMIT = 16 * 1024 * 1024;

/**
 * Reads an answer with status 2xx: a stream where it says so, else one JSON object, whatever type it names.
 * @throws StalledError, and what reading the body throws
 */
export async function* readAnswer(response: Response): AsyncGenerator<ChatEvent> {
  if (!response.body) yield* readJson('');
  else if (/text\/event-stream/i.test(response.headers.get('content-type') ?? ''))
    yield* readStream(response.body);
  else {
    const text = await readText(response.body);
    if (text === undefined) yield { kind: 'failed', error: { code: 'answer-too-long' } };
    else yield* readJson(text);
  }
}

/** The whole body; undefined where it is too large. */
async function readText(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const bytes of readBytes(body)) {
    size += bytes.length;
    if (size > BODY_LIMIT) return undefined;
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}
