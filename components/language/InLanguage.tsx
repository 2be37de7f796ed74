import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Language } from '@/lib/contract/languages';
import { onSpeak, spokenLanguage } from './define-texts';

const LanguageContext = createContext<Language>('en');

/** Draws all anew whenever another language is spoken, and keeps what is typed and open. */
export function InLanguage({ draw }: { draw: () => ReactNode }) {
  const language = useSyncExternalStore(onSpeak, spokenLanguage);
  return <LanguageContext value={language}>{draw()}</LanguageContext>;
}

/** What is spoken. A component behind `memo` calls it, or does not hear of another language. */
export const useLanguage = (): Language => useContext(LanguageContext);
