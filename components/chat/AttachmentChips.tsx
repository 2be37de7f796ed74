import { FileText, TextSelect, X } from 'lucide-react';
import { IconButton } from '../ui/IconButton';
import { attachedText, formatSize } from './attachments';
import { useChat, useChatState } from './chat-context';
import { AccessMenu } from './page/AccessMenu';
import { texts } from './texts';
import './chips.css';

const PARTS = [
  { part: 'page', Icon: FileText },
  { part: 'selection', Icon: TextSelect },
] as const;

/** What of the page goes with the next message: one chip per part, each with its size and a way to take it away. */
export function AttachmentChips() {
  const { store, field, surface } = useChat();
  const attachments = useChatState(state => state.attachments);
  const chips = PARTS.flatMap(row => {
    const context = attachments[row.part];
    return context ? [{ ...row, context }] : [];
  });
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={texts.attached}>
      {chips.map(({ part, Icon, context }) => {
        const title = context.title || texts.untitled;
        return (
          <li className="chip" key={part} data-part={part}>
            <Icon className="chip-icon" size={16} aria-hidden />
            <span className="chip-words" title={`${title}\n${context.url}`}>
              <span className="chip-title" dir="auto">
                {part === 'page' ? title : attachedText(part, context)}
              </span>
              <span className="chip-size">
                {texts.chip(texts[part], formatSize(attachedText(part, context).length), context.truncated)}
              </span>
            </span>
            {surface !== 'tab' && <AccessMenu />}
            <IconButton
              label={part === 'page' ? texts.removePage(title) : texts.removeSelection(title)}
              icon={<X size={14} />}
              onClick={() => {
                store.page.detach(part);
                field.element.focus();
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
