import { expect, test } from 'vitest';
import type { View } from '@/lib/contract/view';
import { Views } from './views';

test('who joins and leaves is noted once, by role alone', () => {
  const noted: unknown[] = [];
  const views = new Views((...event) => noted.push(event));
  const view: View = {
    role: 'sidebar',
    isTop: false,
    tabId: 7,
    conversationId: 'a conversation',
    push: () => {},
  };
  views.add(view);
  views.remove(view);
  views.remove(view);
  expect(noted).toEqual([
    ['channel', 'view.joined', { role: 'sidebar', top: false }],
    ['channel', 'view.left', { role: 'sidebar' }],
  ]);
});
