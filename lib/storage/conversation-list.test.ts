import { beforeEach, expect, test } from 'vitest';
import { listConversations } from './conversation-list';
import { createConversation, writeDraft } from './conversations';
import { emptyDatabase, store } from './conversations.fixture';
import { pinConversation } from './edit-conversation';

beforeEach(emptyDatabase);

const titles = async (limit = 50, after?: string) =>
  (await listConversations('ada', limit, after))?.conversations.map(({ title }) => title);

test('pinned ones first, then the latest first', async () => {
  const old = await store('ada', { question: 'old', at: 1000 });
  await store('ada', { question: 'new', at: 3000 });
  await store('ada', { question: 'middle', at: 2000 });
  expect(await titles()).toEqual(['new', 'middle', 'old']);
  await pinConversation('ada', old, true);
  expect(await titles()).toEqual(['old', 'new', 'middle']);
  await pinConversation('ada', old, false);
  expect(await titles()).toEqual(['new', 'middle', 'old']);
});

test('nothing of another account, which cannot pin either', async () => {
  const id = await store('ada', { question: 'mine' });
  expect((await listConversations('grace', 50))?.conversations).toEqual([]);
  expect(await pinConversation('grace', id, true)).toBe(false);
  expect(await listConversations('grace', 50, id)).toBeUndefined();
});

test('empty ones are left out; one that was typed in is named by that', async () => {
  const { id } = await createConversation('ada', 1000);
  expect(await titles()).toEqual([]);
  await writeDraft('ada', id, 'half a question');
  expect(await titles()).toEqual(['half a question']);
});

test('pages hold each one once, pinned or not, where many are of one moment', async () => {
  for (let index = 0; index < 23; index++) {
    await store('ada', { question: `q${index}`, at: 1000 + (index % 3), pinned: index % 4 === 0 });
  }
  const whole = await titles();
  const seen: string[] = [];
  let after: string | undefined;
  for (let more = true; more; ) {
    const page = await listConversations('ada', 4, after);
    seen.push(...(page?.conversations.map(({ title }) => title) ?? []));
    more = page?.more ?? false;
    after = page?.conversations.at(-1)?.id;
  }
  expect(seen).toEqual(whole);
  expect(new Set(seen).size).toBe(23);
});
