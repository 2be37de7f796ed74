import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '@/lib/contract/session';
import type { View } from '@/lib/contract/view';
import { readConversation } from '@/lib/storage/conversations';
import { conversationOf, emptyDatabase, readEverything, store } from '@/lib/storage/conversations.fixture';
import { changeSettings } from '@/lib/storage/settings';
import { conversationCalls, conversationRemover } from './conversation-calls';
import { files } from './files/files';
import { ShownConversation } from './shown-conversation';

let session: Session;
let views: (View & { pushed: string[] })[];
let ended: string[];

const as = (userId: string): Session => ({
  status: 'active',
  userId,
  username: userId,
  method: 'direct',
  signedInAt: 0,
  renewedUntil: 0,
});

function openView(tabId: number) {
  const pushed: string[] = [];
  const view = {
    role: 'sidebar' as const,
    tabId,
    isTop: true,
    pushed,
    push: (name: string) => void pushed.push(name),
  };
  views.push(view);
  return view as View & { pushed: string[] };
}

const broadcast: ConstructorParameters<typeof ShownConversation>[0]['broadcast'] = (
  name,
  data,
  wanted = () => true,
) => {
  const told = views.filter(wanted);
  for (const view of told) view.push(name, data);
  return told;
};
const shown = new ShownConversation({ broadcast, open: readConversation });
const remove = conversationRemover({ shown, onDelete: async (_, ids) => void ended.push(...ids) });
const calls = conversationCalls({
  session: { get: async () => session },
  broadcast,
  hold: work => work,
  shown,
  remove,
  files: async () => files,
});

const value = <T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const list = async () => value(await calls['conversation.list']({ limit: 50 }, openView(0))).conversations;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  session = as('ada');
  views = [];
  ended = [];
});

describe('deleting', () => {
  test('a conversation that is shown gives its view a new one, ends its turn, and tells every view', async () => {
    const id = await store('ada', { question: 'gone soon' });
    const [one, other] = [openView(1), openView(2)];
    await shown.show('ada', one, id);
    await shown.open('ada', other);
    const kept = other.conversationId;
    expect(await calls['conversation.delete']({ which: [id] }, one)).toMatchObject({ ok: true });
    expect(ended).toEqual([id]);
    expect(one.pushed).toEqual(['conversations', 'conversation']);
    expect(other.pushed).toEqual(['conversations']);
    expect(one.conversationId).not.toBe(id);
    expect(other.conversationId).toBe(kept);
    expect((await shown.open('ada', one)).conversation.id).toBe(one.conversationId);
    expect(await readEverything()).not.toContain('gone soon');
  });

  test('all of the account, and no other', async () => {
    await store('ada', { question: 'his' });
    const hers = await store('grace', { question: 'hers' });
    await calls['conversation.delete']({ which: [hers] }, openView(1));
    await calls['conversation.delete']({ which: 'all' }, openView(1));
    expect(await list()).toEqual([]);
    session = as('grace');
    expect(await list()).toMatchObject([{ id: hers }]);
  });
});

describe('what belongs to another account', () => {
  test('is neither shown nor listed, found, renamed, pinned or exported', async () => {
    const conversationId = await store('grace', { question: 'hers' });
    const view = openView(1);
    const answers = await Promise.all([
      calls['conversation.show']({ conversationId }, view),
      calls['conversation.rename']({ conversationId, title: 'his' }, view),
      calls['conversation.pin']({ conversationId, pinned: true }, view),
      calls['conversation.export']({ which: [conversationId], format: 'json' }, view),
      calls['conversation.export']({ which: 'all', format: 'markdown' }, view),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
    expect(value(await calls['conversation.search']({ query: 'hers' }, view))).toEqual([]);
  });

  test.each<[string, Session]>([
    ['signed-out', { status: 'signedOut' }],
    ['locked', { status: 'locked', userId: 'ada', username: 'ada' }],
  ])('and nothing is there while the session is %s', async (code, now) => {
    session = now;
    expect(await calls['conversation.list']({ limit: 1 }, openView(1))).toEqual({
      ok: false,
      error: { code },
    });
  });
});

describe('a file', () => {
  const exported = async () =>
    value(await calls['conversation.export']({ which: 'all', format: 'json' }, openView(1)));
  const read = (text: string) => calls['conversation.import']({ text }, openView(1));

  test('brings everything back, all versions included, and the second time nothing', async () => {
    const conversation = conversationOf({ question: 'Why light?', answer: 'Because.', pinned: true });
    const [question] = conversation.messages;
    const older = {
      ...question,
      id: crypto.randomUUID(),
      role: 'assistant',
      parentId: question.id,
      content: 'An older answer',
    };
    const file = {
      format: 'aside-conversations',
      version: 1,
      exportedAt: '',
      conversations: [{ ...conversation, messages: [question, older, conversation.messages[1]] }],
    };
    expect(value(await read(JSON.stringify(file)))).toEqual({ added: 1, known: 0, damaged: 0 });
    const before = await readEverything();
    const { name, type, text } = await exported();
    expect({ name, type }).toEqual({
      name: expect.stringMatching(/^aside-why-light-\d{4}-\d\d-\d\d\.json$/),
      type: 'application/json',
    });
    expect(value(await read(text))).toEqual({ added: 0, known: 1, damaged: 0 });
    expect(await readEverything()).toBe(before);
    await calls['conversation.delete']({ which: 'all' }, openView(1));
    expect(value(await read(text))).toEqual({ added: 1, known: 0, damaged: 0 });
    expect(JSON.parse(before).flat()).toEqual(JSON.parse(await readEverything()).flat());
    expect(value(await calls['conversation.search']({ query: 'older' }, openView(1)))).toHaveLength(1);
  });

  test('overwrites nothing: a title, a text and a pin stay as they are', async () => {
    const id = await store('ada', { question: 'Why?', answer: 'Because.' });
    const { text } = await exported();
    const forged = text.replaceAll('Because.', 'Never.').replace('"title": "Why?"', '"title": "Forged"');
    await calls['conversation.rename']({ conversationId: id, title: 'Mine' }, openView(1));
    expect(value(await read(forged))).toMatchObject({ known: 1 });
    expect(await readEverything()).not.toMatch(/Never|Forged/);
  });

  test('of another account on this computer is taken over under ids of its own', async () => {
    const id = await store('ada', { question: 'Shared?', answer: 'Yes.' });
    const { text } = await exported();
    session = as('grace');
    expect(value(await read(text))).toEqual({ added: 1, known: 0, damaged: 0 });
    expect(value(await read(text))).toEqual({ added: 0, known: 1, damaged: 0 });
    expect(await list()).toMatchObject([{ title: 'Shared?' }]);
    expect(await readConversation('ada', id)).toBeDefined();
    expect(await readConversation('grace', id)).toBeUndefined();
  });

  test('keeps what is whole of what is damaged', async () => {
    const whole = conversationOf({ question: 'Whole?' });
    const [question, answer] = conversationOf({ question: 'Damaged?' }).messages;
    const damaged = [
      null,
      42,
      {},
      { ...whole, id: 'no id' },
      { ...conversationOf({ question: 'x' }), head: crypto.randomUUID() },
      { ...conversationOf({ question: 'x' }), messages: [answer, question], head: answer.id },
      {
        ...conversationOf({ question: 'x' }),
        messages: [{ ...question, parentId: question.id }],
        head: question.id,
      },
      // Only its ids are not its own.
      { ...conversationOf({ question: 'x' }), messages: whole.messages, head: whole.head },
    ];
    const file = {
      format: 'aside-conversations',
      version: 1,
      exportedAt: '',
      conversations: [whole, ...damaged],
    };
    expect(value(await read(JSON.stringify(file)))).toEqual({ added: 2, known: 0, damaged: 7 });
    expect((await list()).map(({ title }) => title).sort()).toEqual(['Whole?', 'x']);
  });

  test.each([
    '',
    'hello',
    '[]',
    '{}',
    'null',
    '{"format":"aside-conversations","version":2,"conversations":[]}',
  ])('that is none is refused: %s', async text => {
    expect(await read(text)).toEqual({ ok: false, error: { code: 'invalid-message' } });
  });

  test('for reading holds the versions that were chosen, and no text of pages', async () => {
    const conversation = conversationOf({ question: 'Why?', answer: '**Because** of `this`.' });
    const [question, answer] = conversation.messages;
    const page = { url: 'https://a.example/x', title: 'A page', text: 'secret text' };
    const sources = [{ url: 'javascript:alert(1)', title: 'S' }];
    const other = { ...answer, id: crypto.randomUUID(), content: 'Another version' };
    const messages = [{ ...question, page }, other, { ...answer, sources }];
    const file = {
      format: 'aside-conversations',
      version: 1,
      exportedAt: '',
      conversations: [{ ...conversation, messages }],
    };
    await read(JSON.stringify(file));
    const markdown = value(
      await calls['conversation.export']({ which: 'all', format: 'markdown' }, openView(1)),
    );
    expect(markdown.text).toBe(
      '# Why?\n\n## You (1970-01-01 00:00 UTC)\n\nSent with: A page, `https://a.example/x`\n\nWhy?\n\n' +
        '## Aside (1970-01-01 00:00 UTC)\n\n**Because** of `this`.\n\nSources:\n- S, `javascript:alert(1)`\n',
    );
  });
});

describe('one conversation for all tabs', () => {
  beforeEach(() => changeSettings({ conversationPerTab: false }));

  test('what one tab shows, the others show', async () => {
    const id = await store('ada', { question: 'for all' });
    const [one, other] = [openView(1), openView(2)];
    const first = await shown.open('ada', one);
    expect((await shown.open('ada', other)).conversation.id).toBe(first.conversation.id);
    await calls['conversation.show']({ conversationId: id }, one);
    expect(other.pushed).toEqual(['conversation']);
    expect((await shown.open('ada', other)).conversation.id).toBe(id);
  });

  test('chosen while tabs are open, it is the first one’s, and each has its own again afterwards', async () => {
    await changeSettings({ conversationPerTab: true });
    const [one, other] = [openView(1), openView(2)];
    const [first, second] = [await shown.open('ada', one), await shown.open('ada', other)];
    await changeSettings({ conversationPerTab: false });
    await shown.follow('ada');
    expect(other.conversationId).toBe(first.conversation.id);
    await changeSettings({ conversationPerTab: true });
    await shown.follow('ada');
    expect(other.conversationId).toBe(second.conversation.id);
  });
});
