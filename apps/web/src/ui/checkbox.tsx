import { useId, type ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './field.css';

interface CheckboxProps {
  isSelected: boolean;
  onChange(isSelected: boolean): void;
  /** One line under the label. */
  hint?: ReactNode;
  error?: string | null;
  isDisabled?: boolean;
  children: ReactNode;
}

export function Checkbox({ isSelected, onChange, hint, error, isDisabled, children }: CheckboxProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="ui-check-field">
      <AriaCheckbox
        className="ui-check"
        isSelected={isSelected}
        onChange={onChange}
        isDisabled={isDisabled}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        aria-describedby={described}
      >
        <span className="ui-check-box" aria-hidden="true">
          <svg width="18" height="14" viewBox="0 0 18 14">
            <path
              d="m2 7 5 5 9-10"
              fill="none"
              stroke="currentColor"
              strokeWidth="3"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </span>
        <span>{children}</span>
      </AriaCheckbox>
      {hint && (
        <p className="ui-hint ui-check-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="ui-error ui-check-hint" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
