import type { Age } from './group-by-age';

const count = (number: number) => (number === 1 ? '1 conversation' : `${number} conversations`);

export const texts = {
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
  results: (hits: number) => (hits === 1 ? '1 result' : `${hits} results`),
  results30: 'The first 30 results',

  actions: (title: string) => `Actions for ${title}`,
  rename: 'Rename',
  renameTo: 'New title',
  pin: 'Pin',
  unpin: 'Unpin',
  exportMarkdown: 'Export as Markdown',
  exportJson: 'Export as JSON',
  delete: 'Delete',
  keep: 'Keep',
  deleteOne: 'Delete this conversation for good?',
  deleteSome: (number: number) => `Delete ${count(number)} for good?`,
  selected: (number: number) => `${number} selected`,
  selectOne: (title: string) => `Select ${title}`,
  done: 'Done',
} as const;
