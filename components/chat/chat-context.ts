import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { ChatState } from './chat-state';
import type { ChatStore } from './chat-store';
import type { ComposerField } from './composer-field';
import type { MayAct } from './guard/presses';

export interface Chat {
  store: ChatStore;
  field: ComposerField;
  /** For what is shown only at times, and has a state of its own. */
  channel: Channel;
  /** Acts on the channel ask it by themselves; here it is for those that wait for something before. */
  mayAct: MayAct;
  surface: Surface;
}

/** Where the sidebar stands: in a page, where it can be closed and docked; in the browser's side panel; in a tab. */
export type Surface = 'page' | 'panel' | 'tab';

export const ChatContext = createContext<Chat | undefined>(undefined);

export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('There is no chat around this component.');
  return chat;
}

/** Renders again only when the selected part of the state is another. `select` returns parts, never new objects. */
export function useChatState<T>(select: (state: ChatState) => T): T {
  const { store } = useChat();
  return useSyncExternalStore(
    listener => store.subscribe(listener),
    () => select(store.state),
  );
}
