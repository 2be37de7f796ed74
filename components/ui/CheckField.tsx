import { type ComponentProps, useId } from 'react';
import './field.css';

interface CheckFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'type' | 'onChange'> {
  label: string;
  /** What it means. */
  hint?: string;
  onChange: (checked: boolean) => void;
}

/** A labelled choice between yes and no. */
export function CheckField({ label, hint, onChange, ...input }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="check-field">
      <input
        {...input}
        id={id}
        type="checkbox"
        aria-describedby={hint && `${id}-hint`}
        onChange={event => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
