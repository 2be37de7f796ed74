import { describe, expect, test } from 'vitest';
import { message } from './chat.fixture';
import { groupMessages } from './message-groups';

/** `questions` questions with an answer each, of ids that are the same at each call. */
const talk = (questions: number) =>
  Array.from({ length: questions }, (_, nth) => {
    const id = ((nth * 7919) % 65_536).toString(16).padStart(4, '0');
    return [message(`q-${id}`, { role: 'user' }), message(`a-${id}`)];
  }).flat();

const namesOf = (messages: Parameters<typeof groupMessages>[0]) =>
  groupMessages(messages).map(({ key, messages: some }) => [key, ...some.map(({ id }) => id)].join(' '));

describe('groups of messages', () => {
  test('hold all messages in order; a short conversation is one group', () => {
    const messages = talk(500);
    const groups = groupMessages(messages);
    expect(groups.flatMap(group => group.messages)).toEqual(messages);
    expect(groups.length).toBeGreaterThan(80);
    expect(groups.length).toBeLessThan(170);
    expect(groupMessages(talk(10))).toHaveLength(1);
    expect(groupMessages([])).toEqual([]);
  });

  test('keep the others where they are when one is added, deleted or had anew', () => {
    const messages = talk(100);
    const before = namesOf(messages);
    expect(namesOf([...messages, message('new')]).slice(0, -1)).toEqual(before.slice(0, -1));
    const [deleted] = messages.slice(61);
    const without = namesOf(messages.filter(each => each !== deleted));
    expect(without.filter(name => !before.includes(name))).toHaveLength(1);
    const anew = messages.with(61, message('other', { versions: [deleted?.id ?? '', 'other'] }));
    expect(groupMessages(anew).map(({ key }) => key)).toEqual(groupMessages(messages).map(({ key }) => key));
  });
});
