import { FileText, TextSelect } from 'lucide-react';
import { useRef } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { QuestionEditor } from './QuestionEditor';
import { QuestionTools } from './QuestionTools';
import { texts } from './texts';
import { useEditing } from './use-editing';

/** What the user asked, as it was typed, and what of the page went with it. */
export function Question({ message, last }: { message: Message; last: boolean }) {
  const { content, page } = message;
  const tools = useRef<HTMLDivElement>(null);
  const { editing, edit, close } = useEditing(tools);
  return (
    <>
      {page && (
        <p className="question-page" title={page.url}>
          <span className="sr-only">{texts.sentWith}</span>
          {page.text ? <FileText size={13} aria-hidden /> : <TextSelect size={13} aria-hidden />}
          <span className="question-page-title">{page.title || texts.untitled}</span>
        </p>
      )}
      {editing ? (
        <QuestionEditor message={message} onClose={close} />
      ) : (
        <>
          <p className="question" dir="auto">
            {content}
          </p>
          <QuestionTools ref={tools} message={message} last={last} onEdit={edit} />
        </>
      )}
    </>
  );
}
