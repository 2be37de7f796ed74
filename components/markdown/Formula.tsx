import { lazy, memo, Suspense, useContext } from 'react';
import { Growing } from './growing';
import { VisibleText } from './VisibleText';

const Typeset = lazy(() => import('./TypesetFormula'));

/** A formula: its source while the text around it grows, and until what sets it is loaded. */
export const Formula = memo(function Formula({ text, display = false }: { text: string; display?: boolean }) {
  const growing = useContext(Growing);
  const source = (
    <code className="formula-source" dir="ltr">
      <VisibleText text={text.trim()} />
    </code>
  );
  if (growing) return source;
  return (
    <Suspense fallback={source}>
      <Typeset text={text} display={display} source={source} />
    </Suspense>
  );
});
