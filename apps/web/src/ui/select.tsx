import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import './field.css';

interface SelectProps {
  label: string;
  options: readonly { code: string; label: string }[];
  value: string | null;
  onChange(code: string): void;
  hint?: string;
  error?: string | null;
  placeholder?: string;
  isDisabled?: boolean;
}

export function Select({
  label,
  options,
  value,
  onChange,
  hint,
  error,
  placeholder,
  isDisabled,
}: SelectProps) {
  return (
    <AriaSelect
      className="ui-field"
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
      placeholder={placeholder}
      validationBehavior="aria"
    >
      <Label className="ui-label">{label}</Label>
      {hint && (
        <Text slot="description" className="ui-hint">
          {hint}
        </Text>
      )}
      <Button className="ui-select">
        <SelectValue />
        <svg width="16" height="10" viewBox="0 0 16 10" aria-hidden="true">
          <path d="m2 2 6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </Button>
      <FieldError className="ui-error">{error}</FieldError>
      <Popover className="ui-popover">
        <ListBox
          className="ui-options"
          items={options.map((option) => ({ id: option.code, label: option.label }))}
        >
          {(option) => (
            <ListBoxItem className="ui-option" textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
