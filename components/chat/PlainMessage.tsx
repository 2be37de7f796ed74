import type { Message } from '@/lib/contract/conversation';

/** A message that is far from the view: its text alone, to be found and counted at next to no cost. */
export function PlainMessage({ message: { role, content } }: { message: Message }) {
  return (
    <p className={role === 'user' ? 'question' : 'answer-plain'} dir="auto">
      {content}
    </p>
  );
}
