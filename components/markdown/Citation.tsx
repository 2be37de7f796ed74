import type { ReactNode } from 'react';
import type { FindCitation } from './citations';
import './citation.css';

interface CitationProps {
  citation: NonNullable<ReturnType<FindCitation>>;
  children: ReactNode;
}

/** Shows, in the page beside it, what the answer rests on. */
export function Citation({ citation, children }: CitationProps) {
  return (
    <button type="button" className="citation" title={citation.label} onClick={citation.show}>
      {children}
    </button>
  );
}
