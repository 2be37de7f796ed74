import { ChevronRight } from 'lucide-react';
import type { HistoryEntry } from '@/lib/contract/chat-request';
import type { PageContext, PagePart } from '@/lib/contract/page-context';
import { attachedText, findSecrets, formatSize } from './attachments';
import { useChatState } from './chat-context';
import { countFindings } from './page/redact';
import { TakenOut } from './page/TakenOut';
import { texts as pageTexts } from './page/texts';
import { texts } from './texts';
import { usePreview } from './use-preview';
import './sent-preview.css';

/** A quiet line that says what goes along with the next message, and shows the exact text when it is opened. */
export function SentPreview() {
  const preview = usePreview();
  const attachments = useChatState(state => state.attachments);
  const leaveIn = useChatState(state => state.leaveIn);
  if (!preview) return null;
  const takenOut = countFindings(findSecrets(attachments), leaveIn);
  const { request, dropped, tokens } = preview;
  const { history = [], page, message } = request;
  return (
    <details className="sent">
      <summary title={texts.sent}>
        <ChevronRight size={13} aria-hidden />
        <span>
          {texts.sentParts(history.length, page !== undefined, tokens)}
          {takenOut > 0 && <span className="sent-taken">{pageTexts.takenOut(takenOut)}</span>}
        </span>
      </summary>
      <div className="sent-text">
        <TakenOut />
        {dropped > 0 && <p className="sent-note">{texts.sentDropped(dropped)}</p>}
        {history.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no ids, and are never moved
          <Part key={index} name={nameOf(entry)} text={entry.content} />
        ))}
        {page && (
          <Part
            name={nameWithSize('page', page)}
            text={[page.title, page.url, page.text].filter(Boolean).join('\n')}
          />
        )}
        {page?.selection && <Part name={nameWithSize('selection', page)} text={page.selection} />}
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

/** Which part, how much of it, and whether not all. */
const nameWithSize = (part: PagePart, page: PageContext): string =>
  texts.chip(
    part === 'page' ? texts.sentPage : texts.sentSelection,
    formatSize(attachedText(part, page).length),
    page.truncated,
  );

const nameOf = ({ role }: HistoryEntry): string => (role === 'user' ? texts.you : texts.answer);
