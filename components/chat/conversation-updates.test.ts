import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conversation } from '@/lib/contract/conversation';
import type { Pushes } from '@/lib/contract/pushes';
import { appendText, dropKnown } from './conversation-updates';

const empty: Conversation = {
  id: 'c',
  title: '',
  createdAt: 0,
  updatedAt: 0,
  pinned: false,
  messages: [{ id: 'a', role: 'assistant', content: '', createdAt: 0, status: 'streaming' }],
};

/** The pieces as a worker pushes them. */
function toDeltas(pieces: string[]): Pushes['delta'][] {
  let offset = 0;
  return pieces.map(text => {
    const delta = { conversationId: 'c', messageId: 'a', offset, text };
    offset += text.length;
    return delta;
  });
}

const pieces = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 30 });

test('pieces in whatever batches add up to the text', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), (texts, cut) => {
      const deltas = toDeltas(texts);
      const first = appendText(empty, deltas.slice(0, cut % (deltas.length + 1)));
      const all = first && appendText(first, deltas.slice(cut % (deltas.length + 1)));
      expect(all?.messages[0]?.content).toBe(texts.join(''));
    }),
  );
});

test('a missing piece is always noticed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 2 }), fc.nat(), (texts, pick) => {
      const deltas = toDeltas(texts);
      deltas.splice(pick % (deltas.length - 1), 1);
      expect(appendText(empty, deltas)).toBeUndefined();
    }),
  );
});

test('a copy fetched in the middle and the pieces held back add up to the text', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), (texts, cut) => {
      const deltas = toDeltas(texts);
      const copy = appendText(empty, deltas.slice(0, cut % (deltas.length + 1)));
      const all = copy && appendText(copy, dropKnown(copy, deltas));
      expect(all?.messages[0]?.content).toBe(texts.join(''));
    }),
  );
});
