import type { ConversationSummary } from '@/lib/contract/conversation';
import { formatDate } from '../../language/formats';

export type Age = 'pinned' | 'today' | 'yesterday' | 'week' | 'older';

const DAYS: [Age, number][] = [
  ['today', 0],
  ['yesterday', 1],
  ['week', 7],
];

/** The conversations in their groups, which stand in the order of the list. Days are those of this computer's calendar. */
export function groupByAge(
  conversations: ConversationSummary[],
  now: Date,
): { age: Age; conversations: ConversationSummary[] }[] {
  const groups = Map.groupBy(conversations, conversation => ageOf(conversation, now));
  return [...groups].map(([age, own]) => ({ age, conversations: own }));
}

function ageOf({ pinned, updatedAt }: ConversationSummary, now: Date): Age {
  if (pinned) return 'pinned';
  return DAYS.find(([, days]) => updatedAt >= startOfDay(now, days))?.[0] ?? 'older';
}

const startOfDay = (now: Date, daysAgo: number): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo).getTime();

const FORMATS = {
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'short' },
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Time of day for today, weekday for the last week, else the day. */
export function formatWhen(time: number, now: Date): string {
  if (time >= startOfDay(now, 0)) return formatDate(time, FORMATS.time);
  if (time >= startOfDay(now, 6)) return formatDate(time, FORMATS.weekday);
  const thisYear = new Date(time).getFullYear() === now.getFullYear();
  return formatDate(time, thisYear ? FORMATS.day : FORMATS.date);
}
