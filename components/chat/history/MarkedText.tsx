import type { SearchHit } from '@/lib/contract/conversation';

/** Text with the places that were looked for marked. */
export function MarkedText({ text, marks }: { text: string; marks: SearchHit['marks'] }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
