import { defineTexts } from '../../language/define-texts';
import { formatsOf } from '../../language/formats';
import type { Age } from './group-by-age';

const { number, plural } = formatsOf('en');

export const texts = defineTexts('history', {
  title: 'Conversations',
  search: 'Search conversations',
  clear: 'Clear search',
  close: 'Close conversations',
  select: 'Select several',
  ages: {
    pinned: 'Pinned',
    today: 'Today',
    yesterday: 'Yesterday',
    week: 'Previous 7 days',
    older: 'Older',
  } satisfies Record<Age, string>,
  untitled: 'New conversation',
  loading: 'Loading conversations',
  empty: 'No conversations yet',
  emptyMeans: 'What you ask is kept here, so that you can come back to it.',
  nothingFound: (query: string) => `Nothing found for “${query}”`,
  nothingFoundMeans: 'Search looks through titles and messages for words that begin like yours.',
  results: (hits: number) => plural(hits, { one: '1 result', other: `${number(hits)} results` }),

  actions: (title: string) => `Actions for ${title}`,
  rename: 'Rename',
  renameTo: 'New title',
  pin: 'Pin',
  unpin: 'Unpin',
  export: 'Export',
  exportMarkdown: 'Export as Markdown',
  exportJson: 'Export as JSON',
  delete: 'Delete',
  keep: 'Keep',
  deleteOne: 'Delete this conversation for good?',
  deleteSome: (count: number) =>
    plural(count, {
      one: 'Delete 1 conversation for good?',
      other: `Delete ${number(count)} conversations for good?`,
    }),
  selected: (count: number) => `${number(count)} selected`,
  selectOne: (title: string) => `Select ${title}`,
  done: 'Done',
});
