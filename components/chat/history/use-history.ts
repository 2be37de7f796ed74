import { useEffect, useState, useSyncExternalStore } from 'react';
import { useChat } from '../chat-context';
import { HistoryStore } from './history-store';

/** The list of conversations, as long as the component is there. */
export function useHistory() {
  const { channel } = useChat();
  const [store] = useState(() => new HistoryStore(channel));
  useEffect(() => store.start(), [store]);
  const state = useSyncExternalStore(store.subscribe, () => store.state);
  return { store, state };
}
