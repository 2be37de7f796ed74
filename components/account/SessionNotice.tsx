import { CircleAlert } from 'lucide-react';
import type { AsideError } from '@/lib/contract/errors';
import { ErrorDetails } from '../errors/ErrorDetails';
import '../errors/error-notice.css';
import { errorTexts } from '../errors/texts';

/** What became of the last sign-in or session. What to do about it is the form below. */
export function SessionNotice({ error }: { error: AsideError }) {
  const { title, advice } = errorTexts[error.code];
  return (
    <div className="error-notice" data-code={error.code} role="alert">
      <CircleAlert className="error-notice-icon" size={18} aria-hidden />
      <div className="error-notice-body">
        <p className="error-notice-title">{title}</p>
        <p className="error-notice-advice">{advice}</p>
        <ErrorDetails error={error} />
      </div>
    </div>
  );
}
