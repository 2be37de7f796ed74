import { beforeEach, describe, expect, test } from 'vitest';
import { emptyDatabase, store } from './conversations.fixture';
import { openDatabase } from './database';
import { renameConversation } from './edit-conversation';
import { searchConversations } from './search';
import { indexMessage } from './search-index';

beforeEach(emptyDatabase);

const question = 'What did Fresnel change?';
const answer =
  'Augustin-Jean Fresnel bent the light of **one lamp** into a beam that ships saw from twenty miles away.';

/** What was found, with its marks in brackets. */
const find = async (query: string, account = 'ada') =>
  (await searchConversations(account, query)).map(({ snippet, marks }) =>
    marks.reduceRight(
      (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      snippet,
    ),
  );

describe('a search', () => {
  test('finds title, question and answer, with what was looked for marked', async () => {
    const id = await store('ada', { question, answer });
    const [title, ...messages] = await find('fresnel');
    expect(title).toBe('What did [Fresnel] change?');
    expect(messages.sort()).toEqual([
      'Augustin-Jean [Fresnel] bent the light of one lamp into a beam that ships saw from twenty miles away.',
      'What did [Fresnel] change?',
    ]);
    expect((await searchConversations('ada', 'lamp'))[0]).toMatchObject({
      conversationId: id,
      title: 'What did Fresnel change?',
      messageId: expect.any(String),
    });
  });

  test.each([
    ['by the beginning of a word', 'augu', 1],
    ['but not by its middle', 'resnel', 0],
    ['by several words in any order', 'ships lamp', 1],
    ['only where all of them are', 'ships zeppelin', 0],
    ['whatever case and accents', 'FRÉSNEL lÄmp', 1],
    ['and nothing by signs alone', '***', 0],
  ])('finds %s', async (_, query, count) => {
    await store('ada', { question: 'Who was it?', answer });
    expect(await find(query)).toHaveLength(count);
  });

  test('finds what is written without spaces', async () => {
    await store('ada', { question: 'レンズとは？', answer: '灯台の光学系はフレネルが変えた。' });
    expect(await find('光学系')).toEqual(['灯台の[光学系]はフレネルが変えた。']);
    expect(await find('光')).toEqual(['灯台の[光]学系はフレネルが変えた。']);
    // Its pairs are all there, it is not.
    await store('ada', { question: 'a', answer: '光学 学系' });
    expect(await find('光学系')).toHaveLength(1);
  });

  test('puts whole words before beginnings, and the newest first', async () => {
    await store('ada', { question: 'one', answer: 'light old', at: 1_000_000 });
    await store('ada', { question: 'two', answer: 'lighthouse', at: 3_000_000 });
    await store('ada', { question: 'three', answer: 'light new', at: 2_000_000 });
    expect(await find('light')).toEqual(['[light] new', '[light] old', '[light]house']);
  });

  test('cuts a long text around the place, at words', async () => {
    const filler = 'lorem ipsum dolor sit amet '.repeat(40);
    await store('ada', { question: 'q', answer: `${filler}needle ${filler}` });
    const [found = ''] = await find('needle');
    expect(found).toMatch(/^…[a-z ]+\[needle\][a-z ]+…$/);
    expect(found.length).toBeLessThan(170);
  });

  test('finds nothing of another account', async () => {
    await store('ada', { question, answer });
    expect(await find('fresnel', 'grace')).toEqual([]);
  });

  test('tells a bounded number of hits, however many there are', async () => {
    for (let index = 0; index < 80; index++)
      await store('ada', { question: `q${index}`, answer: `common ${index}` });
    expect(await find('common')).toHaveLength(22);
    expect(await find('common 79')).toHaveLength(1);
  });

  test('tells fewer messages where fewer are wanted: the first ones, and all titles', async () => {
    for (let index = 0; index < 12; index++)
      await store('ada', { question: `one ${index}`, answer: `light ${index}`, at: index * 1000 });
    await store('ada', { question: 'light', answer: 'of a title', at: 99_000 });
    const all = await searchConversations('ada', 'light');
    expect(all).toHaveLength(1 + 13);
    expect(await searchConversations('ada', 'light', 5)).toEqual(all.slice(0, 1 + 5));
    expect(await searchConversations('ada', 'light', 200)).toEqual(all);
  });

  test('finds the one text with both of two common words, however old', async () => {
    await store('ada', { question: 'q', answer: 'amber basalt', at: 0 });
    for (let index = 1; index <= 110; index++)
      for (const answer of ['amber', 'basalt'])
        await store('ada', { question: 'q', answer, at: index * 1000 });
    expect(await find('amber basalt')).toEqual(['[amber] [basalt]']);
    expect(await find('amb bas')).toEqual(['[amb]er [bas]alt']);
  });

  test('finds an answer once it has ended, and not while it grows', async () => {
    const conversationId = await store('ada', { question });
    const write = async (status: 'streaming' | 'done', content: string) => {
      const transaction = (await openDatabase()).transaction(['search', 'conversations'], 'readwrite');
      await indexMessage(transaction, {
        id: crypto.randomUUID(),
        conversationId,
        role: 'assistant',
        createdAt: 0,
        status,
        content,
      });
      await transaction.done;
    };
    await write('streaming', 'half');
    expect(await (await openDatabase()).count('search')).toBe(3);
    await write('done', 'half and whole');
    expect(await (await openDatabase()).count('search')).toBe(4);
  });
});

test('a title that the user chose is found, and the old one no more', async () => {
  const id = await store('ada', { question, answer: 'Lenses.' });
  expect(await renameConversation('grace', id, 'Hers')).toBe(false);
  expect(await renameConversation('ada', id, 'Lighthouses')).toBe(true);
  expect(await find('lighthouses')).toEqual(['[Lighthouses]']);
  const titles = (await searchConversations('ada', 'fresnel')).filter(hit => !hit.messageId);
  expect(titles).toEqual([]);
});
