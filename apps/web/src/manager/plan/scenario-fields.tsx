import { useState, type ReactNode } from 'react';
import type { Day } from '../../api/types.ts';
import { isRealDay } from '../../i18n/dates.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { PlainDayInput } from '../../ui/day-input.tsx';

/** One way to close the gap, with its figures while it is switched on. */
export function Part({
  label,
  isOn,
  onSwitch,
  children,
}: {
  label: string;
  isOn: boolean;
  onSwitch(isOn: boolean): void;
  children: ReactNode;
}) {
  return (
    <div className="plan-part">
      <Checkbox isSelected={isOn} onChange={onSwitch}>
        {label}
      </Checkbox>
      {isOn && <div className="plan-part-fields">{children}</div>}
    </div>
  );
}

export const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  <label className="plan-field">
    <span>{label}</span>
    {children}
  </label>
);

/** Half-typed figures stay in the field; only whole ones are calculated with. */
export function CountInput({
  value,
  most = 20_000,
  onChange,
}: {
  value: number;
  most?: number;
  onChange(value: number): void;
}) {
  const [text, setText] = useState(String(value));
  return (
    <input
      className="ui-input"
      inputMode="numeric"
      value={text}
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/g, '').slice(0, 5);
        setText(digits);
        if (digits !== '' && Number(digits) <= most) onChange(Number(digits));
      }}
      onBlur={() => setText(String(value))}
    />
  );
}

export function DayInput({ value, onChange }: { value: string; onChange(day: Day): void }) {
  return <PlainDayInput value={value} onChange={(day) => isRealDay(day) && onChange(day)} />;
}
