import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { ConfirmDelete } from './ConfirmDelete';
import { texts } from './texts';

interface SelectionBarProps {
  count: number;
  onExport: () => void;
  onDelete: () => void;
  onDone: () => void;
}

/** What can be done with the selected conversations. */
export function SelectionBar({ count, onExport, onDelete, onDone }: SelectionBarProps) {
  const [asking, setAsking] = useState(false);
  if (asking && count > 0) {
    return (
      <div className="history-bar">
        <ConfirmDelete
          question={texts.deleteSome(count)}
          onKeep={() => setAsking(false)}
          onDelete={() => {
            setAsking(false);
            onDelete();
          }}
        />
      </div>
    );
  }
  return (
    <div className="history-bar">
      <span role="status">{texts.selected(count)}</span>
      <Button look="quiet" disabled={count === 0} onClick={onExport}>
        <Download size={15} aria-hidden />
        {texts.exportMarkdown}
      </Button>
      <Button look="quiet" disabled={count === 0} onClick={() => setAsking(true)}>
        <Trash2 size={15} aria-hidden />
        {texts.delete}
      </Button>
      <Button onClick={onDone}>{texts.done}</Button>
    </div>
  );
}
