import { ChevronRight } from 'lucide-react';
import type { HistoryEntry } from '@/lib/contract/chat-request';
import { texts } from './texts';
import { usePreview } from './use-preview';
import './sent-preview.css';

/** A quiet line that says what goes along with the next message, and shows the exact text when it is opened. */
export function SentPreview() {
  const preview = usePreview();
  if (!preview) return null;
  const { request, dropped, tokens } = preview;
  const { history = [], page, message } = request;
  return (
    <details className="sent">
      <summary title={texts.sent}>
        <ChevronRight size={13} aria-hidden />
        {texts.sentParts(history.length, page !== undefined, tokens)}
      </summary>
      <div className="sent-text">
        {dropped > 0 && <p className="sent-note">{texts.sentDropped(dropped)}</p>}
        {history.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no ids, and are never moved
          <Part key={index} name={nameOf(entry)} text={entry.content} />
        ))}
        {page && (
          <Part name={texts.sentPage} text={[page.title, page.url, page.text].filter(Boolean).join('\n')} />
        )}
        {page?.selection && <Part name={texts.sentSelection} text={page.selection} />}
        {message && <Part name={texts.sentMessage} text={message} />}
      </div>
    </details>
  );
}

const Part = ({ name, text }: { name: string; text: string }) => (
  <section className="sent-part">
    <h3>{name}</h3>
    <p dir="auto">{text}</p>
  </section>
);

const nameOf = ({ role }: HistoryEntry): string => (role === 'user' ? texts.you : texts.answer);
