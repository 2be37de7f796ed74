import type { Message } from '@/lib/contract/conversation';

export interface MessageGroup {
  key: string;
  messages: Message[];
}

/** The first group is never smaller: a short conversation is one group. */
const FIRST_SIZE = 20;

/**
 * Cuts a long conversation into groups of some eight messages, so that what is done for each thing on the page, at each
 * frame, is done for few things. A group begins at a question whose id says so: thus one that is added, changed or
 * deleted moves no other to another group, where it would be made anew.
 */
export function groupMessages(messages: readonly Message[]): MessageGroup[] {
  const groups: MessageGroup[] = [];
  for (const [index, message] of messages.entries()) {
    const group = groups.at(-1);
    if (group && !(index >= FIRST_SIZE && beginsGroup(message))) group.messages.push(message);
    else groups.push({ key: keyOf(message), messages: [message] });
  }
  return groups;
}

/** The same for all versions of a message, so that the focus stays where it is. */
export const keyOf = ({ id, versions }: Message): string => versions?.[0] ?? id;

/** A quarter of all questions: ids are random UUIDs. */
const beginsGroup = (message: Message): boolean => message.role === 'user' && /[0-3]$/.test(keyOf(message));
