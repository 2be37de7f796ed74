import { AppWindow, Columns2, PanelLeft, PanelRight, SquareArrowOutUpRight } from 'lucide-react';
import { hasPanel } from '@/lib/channel/gestures';
import { Menu, type MenuItem } from '../ui/Menu';
import { useChat, useChatState } from './chat-context';
import { texts } from './texts';

type Action = 'left' | 'right' | 'panel' | 'tab';

/** Where else the sidebar may stand. */
export function MoveMenu() {
  const { store, surface } = useChat();
  const side = useChatState(state => state.layout?.side);
  const outdated = useChatState(state => state.access === 'outdated');
  if (outdated) return null;
  const left: MenuItem<Action> = { action: 'left', label: texts.moveLeft, Icon: PanelLeft };
  const right: MenuItem<Action> = { action: 'right', label: texts.moveRight, Icon: PanelRight };
  const items: (MenuItem<Action> | false)[] = [
    surface === 'page' && (side === 'left' ? right : left),
    surface !== 'panel' && hasPanel() && { action: 'panel', label: texts.toPanel, Icon: Columns2 },
    surface !== 'tab' && { action: 'tab', label: texts.toTab, Icon: SquareArrowOutUpRight },
  ];
  const offered = items.filter(item => item !== false);
  if (offered.length === 0) return null;
  return (
    <Menu
      label={texts.move}
      icon={<AppWindow size={17} />}
      items={offered}
      onAction={action => {
        if (action === 'panel') void store.place.toPanel();
        else if (action === 'tab') void store.place.toTab();
        else void store.place.dock(action);
      }}
    />
  );
}
