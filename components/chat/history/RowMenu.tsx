import { Braces, Download, Ellipsis, Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import { Menu } from '../../ui/Menu';
import { texts } from './texts';

export type RowAction = 'rename' | 'pin' | 'markdown' | 'json' | 'delete';

interface RowMenuProps {
  title: string;
  pinned: boolean;
  onAction: (action: RowAction) => void;
}

/** What can be done with a conversation, at its row's end. */
export function RowMenu({ title, pinned, onAction }: RowMenuProps) {
  return (
    <Menu
      label={texts.actions(title)}
      icon={<Ellipsis size={16} />}
      onAction={onAction}
      items={[
        { action: 'rename', label: texts.rename, Icon: Pencil },
        { action: 'pin', label: pinned ? texts.unpin : texts.pin, Icon: pinned ? PinOff : Pin },
        { action: 'markdown', label: texts.exportMarkdown, Icon: Download },
        { action: 'json', label: texts.exportJson, Icon: Braces },
        { action: 'delete', label: texts.delete, Icon: Trash2 },
      ]}
    />
  );
}
