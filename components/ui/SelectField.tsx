import { useId } from 'react';
import './field.css';

interface SelectFieldProps<T extends number | string> {
  label: string;
  hint?: string;
  value: T;
  options: readonly { value: T; label: string }[];
  disabled?: boolean;
  onChange: (value: T) => void;
}

/** A labelled choice of one out of a few. */
export function SelectField<T extends number | string>(props: SelectFieldProps<T>) {
  const { label, hint, value, options, disabled, onChange } = props;
  const id = useId();
  return (
    <div className="select-field">
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={hint && `${id}-hint`}
        onChange={event => {
          const chosen = options.find(option => String(option.value) === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
