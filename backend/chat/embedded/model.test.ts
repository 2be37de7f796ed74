import { describe, expect, test } from 'vitest';
import type { ModelEvent, Turn } from '../model';
import { ARTICLE } from './article.fixture';
import { composeAnswer } from './compose';
import { createEmbeddedModel } from './model';

const collect = async (turn: Turn): Promise<ModelEvent[]> => {
  const events: ModelEvent[] = [];
  const answer = createEmbeddedModel({ paceMs: 0 }).answer(turn, new AbortController().signal);
  for await (const event of answer) events.push(event);
  return events;
};

describe('the embedded model', () => {
  test('streams its answer in words, then names the page as the source', async () => {
    const turn: Turn = { message: 'Summarise', history: [], page: ARTICLE };
    const events = await collect(turn);
    const texts = events.flatMap(event => (event.type === 'text' ? event.text : []));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.join('')).toBe(composeAnswer(turn).markdown);
    expect(events.slice(texts.length)).toEqual([
      { type: 'source', url: ARTICLE.url, title: ARTICLE.title },
      { type: 'finish', finishReason: 'stop' },
    ]);
  });

  test.each([
    ['there is no page', undefined],
    ['nothing was found', { ...ARTICLE, text: 'Nothing of interest.' }],
    ['the address is not of the web', { ...ARTICLE, url: 'javascript:alert(1)' }],
  ])('names no source when %s', async (_, page) => {
    const events = await collect({ message: 'winter bees', history: [], ...(page && { page }) });
    expect(events.filter(event => event.type === 'source')).toEqual([]);
    expect(events.at(-1)).toEqual({ type: 'finish', finishReason: 'stop' });
  });

  test('stops when its request is aborted', async () => {
    const client = new AbortController();
    const turn: Turn = { message: 'Summarise', history: [], page: ARTICLE };
    const answer = createEmbeddedModel().answer(turn, client.signal)[Symbol.asyncIterator]();
    await answer.next();
    client.abort();
    await expect(answer.next()).rejects.toThrow('abort');
    expect(await answer.next()).toEqual({ done: true, value: undefined });
  });
});
