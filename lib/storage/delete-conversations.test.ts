import { beforeEach, expect, test } from 'vitest';
import { emptyDatabase, readEverything, store } from './conversations.fixture';
import { openDatabase } from './database';
import { deleteConversations } from './delete-conversations';

beforeEach(emptyDatabase);

test('nothing is left of a deleted one: text, index, draft, question that waits', async () => {
  const id = await store('ada', { question: 'secretly', answer: 'hidden thing' });
  const kept = await store('ada', { question: 'keep me', answer: 'kept' });
  const database = await openDatabase();
  await database.put('turns', {
    requestId: 'r',
    account: 'ada',
    conversationId: id,
    createdAt: 1,
    state: 'queued',
  });
  await deleteConversations('ada', [id]);
  const left = await readEverything();
  for (const word of [id, 'secretly', 'hidden', 'thing']) expect(left).not.toContain(word);
  expect(left).toContain(kept);
  expect(await database.count('search')).toBe(3);
});

test('all of one account, and nothing of another', async () => {
  const hers = await store('grace', { question: 'hers' });
  const his = await store('ada', { question: 'his' });
  await deleteConversations('ada', [hers]);
  await deleteConversations('ada');
  const left = await readEverything();
  expect(left).toContain(hers);
  expect(left).not.toContain(his);
});
