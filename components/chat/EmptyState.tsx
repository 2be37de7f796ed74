import { FileText, MessageCircleQuestion, TextSelect } from 'lucide-react';
import type { PagePart } from '@/lib/contract/page-context';
import { Logo } from '../ui/Logo';
import { useChat, useChatState } from './chat-context';
import { texts } from './texts';
import './empty-state.css';

const STARTERS = [
  { name: 'summarise', part: 'page', Icon: FileText },
  { name: 'explain', part: 'selection', Icon: TextSelect },
  { name: 'ask', part: 'page', Icon: MessageCircleQuestion },
] as const;

/**
 * An empty conversation. A starter adds the page or the selection as a chip and writes the question into the composer;
 * it sends nothing, so that the user sees first what would be sent.
 */
export function EmptyState() {
  const { store, field, surface } = useChat();
  const username = useChatState(({ session }) =>
    session?.status === 'active' ? session.username : undefined,
  );

  const begin = async (part: PagePart, prompt: string) => {
    if (await store.page.attach(part)) field.change(text => (text.trim() ? text : prompt));
    field.element.focus();
  };
  return (
    <section className="empty">
      <Logo size={40} />
      <h2 className="empty-title">{texts.greeting(username)}</h2>
      <p className="empty-text">{surface === 'tab' ? texts.invitationInTab : texts.invitation}</p>
      {surface !== 'tab' && (
        <ul className="empty-starters">
          {STARTERS.map(({ name, part, Icon }) => (
            <li key={name}>
              <button
                type="button"
                className="starter"
                onClick={() => void begin(part, texts.starters[name].prompt)}
              >
                <span className="starter-icon" aria-hidden="true">
                  <Icon size={18} />
                </span>
                <span>
                  <span className="starter-title">{texts.starters[name].title}</span>
                  <span className="starter-hint">{texts.starters[name].hint}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="empty-privacy">{texts.privacy}</p>
    </section>
  );
}
