import { CircleAlert, LogIn, RotateCw, WifiOff, X } from 'lucide-react';
import type { AsideError } from '@/lib/contract/errors';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { errorActions } from './actions';
import { ErrorDetails } from './ErrorDetails';
import { RetryLater } from './RetryLater';
import { RetryOnline } from './RetryOnline';
import { errorTexts, texts } from './texts';
import './error-notice.css';

interface ErrorNoticeProps {
  error: AsideError;
  /** When it happened, milliseconds since 1970. */
  since?: number;
  /** Sentences that fit better here than the code's own. */
  words?: { title: string; advice: string };
  /** Where absent, no way to try again is offered. */
  onRetry?: () => void;
  /** Where absent, the session is there: after a lost session the question can be asked again. */
  onSignIn?: () => void;
  /** What else can be done here. */
  way?: { words: string; go: () => void };
  onDismiss?: () => void;
  /** Somebody else tells screen readers of it. */
  silent?: boolean;
}

/** What went wrong, what to do, and the button that does it. */
export function ErrorNotice(props: ErrorNoticeProps) {
  const { error, since, words, onRetry, onSignIn, way, onDismiss, silent } = props;
  const text = { ...errorTexts[error.code], ...words };
  const action = errorActions[error.code];
  const signedInAgain = action === 'sign-in' && !onSignIn;
  const Icon = action === 'retry-online' ? WifiOff : CircleAlert;
  return (
    <div className="error-notice" data-code={error.code}>
      <Icon className="error-notice-icon" size={18} aria-hidden />
      <div className="error-notice-body">
        {/* Without the buttons: the seconds that one of them counts down would be told each. */}
        <div role={silent ? undefined : 'alert'}>
          <p className="error-notice-title">{text.title}</p>
          <p className="error-notice-advice">{signedInAgain ? texts.signedInAgain : text.advice}</p>
        </div>
        <div className="error-notice-actions">
          {action === 'sign-in' && onSignIn && (
            <Button look="primary" onClick={onSignIn}>
              <LogIn size={15} aria-hidden />
              {texts.signIn}
            </Button>
          )}
          {onRetry && (action === 'retry' || signedInAgain) && (
            <Button onClick={onRetry}>
              <RotateCw size={15} aria-hidden />
              {texts.tryAgain}
            </Button>
          )}
          {onRetry && action === 'retry-later' && (
            <RetryLater error={error} since={since} onRetry={onRetry} />
          )}
          {onRetry && action === 'retry-online' && <RetryOnline onRetry={onRetry} />}
          {way && <Button onClick={way.go}>{way.words}</Button>}
        </div>
        <ErrorDetails error={error} />
      </div>
      {onDismiss && <IconButton label={texts.dismiss} icon={<X size={16} />} onClick={onDismiss} />}
    </div>
  );
}
