import { type ReactNode, useEffect, useRef } from 'react';
import type { AccountProblem } from '@/lib/session/popup/account-problem';
import { Button } from '../../ui/Button';
import { AccountHead } from './AccountHead';
import { problemText } from './problem-texts';

interface AccountFormProps {
  title: string;
  /** Words of the button that does it. */
  submit: string;
  danger?: boolean;
  busy?: boolean;
  disabled?: boolean;
  problem?: AccountProblem;
  onSubmit: () => void;
  onBack: () => void;
  children: ReactNode;
}

/** Fields without what a render changes in them. */
const FIELDS = 'input:not([type=checkbox], [hidden], [readonly])';

/**
 * A page of the account that does one thing. The first field has the focus; after a refusal the refused one, and the
 * problem is read aloud.
 */
export function AccountForm(props: AccountFormProps) {
  const {
    title,
    submit,
    danger,
    busy = false,
    disabled = false,
    problem,
    onSubmit,
    onBack,
    children,
  } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>(
      problem ? `${FIELDS}[aria-invalid]` : `${FIELDS}, button`,
    );
    field?.focus();
  }, [problem]);
  return (
    <section className="account">
      <AccountHead title={title} onBack={onBack} />
      <form
        ref={form}
        className="account-form"
        onSubmit={event => {
          event.preventDefault();
          if (!busy && !disabled) onSubmit();
        }}
      >
        {children}
        <div role="alert">{problem && <p className="account-problem">{problemText(problem)}</p>}</div>
        <Button
          type="submit"
          look="primary"
          className={danger ? 'button account-danger' : 'button'}
          busy={busy}
          disabled={disabled}
        >
          {submit}
        </Button>
      </form>
    </section>
  );
}
