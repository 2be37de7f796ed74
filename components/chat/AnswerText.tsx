import { lazy, Suspense } from 'react';

const load = () => import('../markdown/Markdown');
const Markdown = lazy(load);

/** Fetches the Markdown renderer ahead of the first answer. */
export const preloadMarkdown = (): void => void load();

/** The text of an answer as Markdown; as plain text until the renderer is there. `growing`: more text may come. */
export function AnswerText({ text, growing }: { text: string; growing: boolean }) {
  return (
    <Suspense
      fallback={
        <p className="answer-plain" dir="auto">
          {text}
        </p>
      }
    >
      <Markdown text={text} growing={growing} />
    </Suspense>
  );
}
