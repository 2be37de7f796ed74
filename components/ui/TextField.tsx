import { type ComponentProps, useId } from 'react';
import './field.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  label: string;
  hint?: string;
  /** What is in it was refused. */
  invalid?: boolean;
}

/** A labelled line of text. */
export function TextField({ label, hint, invalid, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="field-input"
        autoComplete="off"
        {...input}
        id={id}
        aria-invalid={invalid || undefined}
        aria-describedby={hint && `${id}-hint`}
      />
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
