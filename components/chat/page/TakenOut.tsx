import { REDACTED_KINDS } from '@/lib/contract/redaction';
import { CheckField } from '../../ui/CheckField';
import { findSecrets } from '../attachments';
import { useChat, useChatState } from '../chat-context';
import { texts } from './texts';
import './taken-out.css';

/** Which secrets are in what is attached, and the switches for taking them out. Nothing where there are none. */
export function TakenOut() {
  const { store } = useChat();
  const found = findSecrets(useChatState(state => state.attachments));
  const leaveIn = useChatState(state => state.leaveIn);
  const kinds = REDACTED_KINDS.filter(kind => found[kind]);
  if (kinds.length === 0) return null;
  return (
    <fieldset className="taken-out">
      <legend>{texts.takeOut}</legend>
      {kinds.map(kind => (
        <CheckField
          key={kind}
          label={texts.kindAndCount(texts.kinds[kind], found[kind] ?? 0)}
          checked={!leaveIn.includes(kind)}
          onChange={isTaken => void store.page.takeOut(kind, isTaken)}
        />
      ))}
      <p className="taken-out-means">{texts.takeOutMeans}</p>
    </fieldset>
  );
}
