import { FileText, TextSelect } from 'lucide-react';
import type { Message } from '@/lib/contract/conversation';
import { texts } from './texts';

/** What the user asked, as it was typed, and what of the page went with it. */
export function Question({ message: { content, page } }: { message: Message }) {
  return (
    <>
      {page && (
        <p className="question-page" title={page.url}>
          <span className="sr-only">{texts.sentWith}</span>
          {page.text ? <FileText size={13} aria-hidden /> : <TextSelect size={13} aria-hidden />}
          <span className="question-page-title">{page.title || texts.untitled}</span>
        </p>
      )}
      <p className="question" dir="auto">
        {content}
      </p>
    </>
  );
}
