import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components';

interface RemarkFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange(value: string): void;
  error?: string | null;
}

/** A few sentences. */
export function RemarkField({ label, hint, value, onChange, error }: RemarkFieldProps) {
  return (
    <TextField
      className="ui-field"
      value={value}
      onChange={onChange}
      maxLength={500}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label className="ui-label">{label}</Label>
      {hint && (
        <Text slot="description" className="ui-hint">
          {hint}
        </Text>
      )}
      <TextArea className="ui-input case-remark" rows={4} />
      <FieldError className="ui-error">{error}</FieldError>
    </TextField>
  );
}
