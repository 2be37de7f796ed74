import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button';
import { texts } from './texts';

/** Deletes all conversations, once that was confirmed. */
export function DeleteConversations({ busy, onDelete }: { busy: boolean; onDelete: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div className="conversation-files-actions">
        <Button busy={busy} onClick={() => setAsking(true)}>
          <Trash2 size={15} aria-hidden />
          {texts.deleteAll}
        </Button>
      </div>
    );
  }
  return (
    <div className="conversation-files-confirm">
      <p>{texts.deleteAllMeans}</p>
      <div className="conversation-files-actions">
        <Button autoFocus onClick={() => setAsking(false)}>
          {texts.keepAll}
        </Button>
        <Button
          className="button conversation-files-danger"
          onClick={() => {
            setAsking(false);
            onDelete();
          }}
        >
          {texts.deleteForGood}
        </Button>
      </div>
    </div>
  );
}
