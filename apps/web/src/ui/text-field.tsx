import type { HTMLInputAutoCompleteAttribute, ReactNode, Ref } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import './field.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  hint?: ReactNode;
  error?: string | null;
  placeholder?: string;
  type?: 'text' | 'tel' | 'password' | 'search';
  inputMode?: 'text' | 'numeric' | 'tel' | 'search';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  className?: string;
}

export function TextField({ label, hint, error, placeholder, inputRef, className, ...rest }: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={`ui-field ${className ?? ''}`}
    >
      <Label className="ui-label">{label}</Label>
      {hint && (
        <Text slot="description" className="ui-hint">
          {hint}
        </Text>
      )}
      <Input ref={inputRef} className="ui-input" placeholder={placeholder} />
      <FieldError className="ui-error">{error}</FieldError>
    </AriaTextField>
  );
}
