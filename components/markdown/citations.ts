import { createContext } from 'react';

/**
 * What a link to a passage of the attached page does in the place of leading there; undefined for any other link. There
 * is none around an answer to which no page was attached.
 */
export type FindCitation = (href: string) => { show: () => void; label: string } | undefined;

export const CitationContext = createContext<FindCitation | undefined>(undefined);
