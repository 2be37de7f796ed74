import { type ReactNode, useMemo } from 'react';
import { typeset } from './typeset';
import './formula.css';

interface TypesetFormulaProps {
  text: string;
  display: boolean;
  /** Shown where it is no formula that is understood. */
  source: ReactNode;
}

/** A formula as MathML, which browsers lay out and read aloud themselves: no fonts, no style sheet, no inline styles. */
export default function TypesetFormula({ text, display, source }: TypesetFormulaProps) {
  const formula = useMemo(() => typeset(text, display), [text, display]);
  if (!formula) return source;
  return (
    <span className="formula" dir="ltr" data-display={display}>
      {formula}
    </span>
  );
}
