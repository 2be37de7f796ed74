import { ChevronRight } from 'lucide-react';
import { texts } from '../texts';
import { DIAGNOSTICS_HASH } from './address';
import './diagnostics.css';

export function DiagnosticsLink() {
  return (
    <a className="diagnostics-link" href={DIAGNOSTICS_HASH}>
      {texts.diagnostics}
      <ChevronRight size={15} aria-hidden />
    </a>
  );
}
