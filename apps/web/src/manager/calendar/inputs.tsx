import type { ReactNode } from 'react';
import { TextField } from '../../ui/text-field.tsx';

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
