import type { Ref } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import './field.css';

interface CodeFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  /** Called once the last digit is there, typed, pasted or filled in by the phone. */
  onComplete?(value: string): void;
  length?: number;
  hint?: string;
  error?: string | null;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** One field, not six: auto-fill from the SMS, paste and screen readers all work with it. */
export function CodeField({
  label,
  value,
  onChange,
  onComplete,
  length = 6,
  hint,
  error,
  isDisabled,
  inputRef,
}: CodeFieldProps) {
  const change = (typed: string) => {
    const digits = typed.replace(/\D/g, '').slice(0, length);
    onChange(digits);
    if (digits.length === length && value.length < length) onComplete?.(digits);
  };
  return (
    <AriaTextField
      value={value}
      onChange={change}
      inputMode="numeric"
      autoComplete="one-time-code"
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
      validationBehavior="aria"
      className="ui-field"
    >
      <Label className="ui-label">{label}</Label>
      {hint && (
        <Text slot="description" className="ui-hint">
          {hint}
        </Text>
      )}
      <Input ref={inputRef} className="ui-input ui-code" />
      <FieldError className="ui-error">{error}</FieldError>
    </AriaTextField>
  );
}
