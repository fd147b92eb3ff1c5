import { useId, type ReactNode } from 'react';
import { TextField } from '../../ui/text-field.tsx';

interface PickerProps {
  label: string;
  value: string;
  onChange(value: string): void;
  min?: string;
  max?: string;
  isDisabled?: boolean;
}

function Picker({
  type,
  label,
  value,
  onChange,
  min,
  max,
  isDisabled,
}: PickerProps & { type: 'date' | 'time' }) {
  const id = useId();
  return (
    <div className="ui-field">
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="ui-input"
        type={type}
        value={value}
        min={min}
        max={max}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
export const DateInput = (props: PickerProps) => <Picker type="date" {...props} />;
export const TimeInput = (props: PickerProps) => <Picker type="time" {...props} />;

interface NumberInputProps {
  label: string;
  value: number | null;
  onChange(value: number | null): void;
  unit?: string;
  hint?: ReactNode;
  error?: string | null;
}

/** Whole numbers only; empty is null. */
export function NumberInput({ label, value, onChange, unit, hint, error }: NumberInputProps) {
  return (
    <div className="number-input" data-unit={unit}>
      <TextField
        label={unit ? `${label} (${unit})` : label}
        value={value === null ? '' : String(value)}
        inputMode="numeric"
        maxLength={6}
        hint={hint}
        error={error}
        onChange={(text) => {
          const digits = text.replace(/\D/g, '');
          onChange(digits === '' ? null : Number(digits));
        }}
      />
    </div>
  );
}
