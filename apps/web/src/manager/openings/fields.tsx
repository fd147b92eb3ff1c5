import { useId, type ReactNode } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';

interface ChoiceGroupProps<Code extends string | number> {
  label: string;
  options: readonly { code: Code; label: string }[];
  value: readonly Code[];
  onChange(value: Code[]): void;
  hint?: ReactNode;
  error?: string | null;
  /** Narrow boxes side by side, or rows. */
  look?: 'digits' | 'grid' | 'rows';
}

/** Several of some choices; none means no condition, and the hint says so. */
export function ChoiceGroup<Code extends string | number>({
  label,
  options,
  value,
  onChange,
  hint,
  error,
  look = 'rows',
}: ChoiceGroupProps<Code>) {
  const id = useId();
  const turn = (code: Code, isOn: boolean) =>
    onChange(options.map((one) => one.code).filter((one) => (one === code ? isOn : value.includes(one))));
  return (
    <fieldset
      className="ui-field"
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend className="ui-label">{label}</legend>
      {hint && (
        <p className="ui-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={`openings-choices openings-choices-${look}`}>
        {options.map((option) => (
          <Checkbox
            key={option.code}
            isSelected={value.includes(option.code)}
            onChange={(isOn) => turn(option.code, isOn)}
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
      {error && (
        <p className="ui-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
