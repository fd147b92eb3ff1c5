import { useId, useRef, type ClipboardEvent } from 'react';
import { Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './field.css';

export interface DateParts {
  year: string;
  month: string;
  day: string;
}

export const emptyDate: DateParts = { year: '', month: '', day: '' };

/** The parts as YYYY-MM-DD, or null while one is missing. */
export function dayFromParts({ year, month, day }: DateParts): string | null {
  if (year.length !== 4 || !month || !day) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const writtenDate = /(\d{4})\D*(\d{1,2})\D*(\d{1,2})/;

function partsFromPaste(text: string): DateParts | null {
  const found = writtenDate.exec(text.trim());
  return found ? { year: found[1]!, month: found[2]!, day: found[3]! } : null;
}

interface DateFieldsProps {
  label: string;
  value: DateParts;
  onChange(value: DateParts): void;
  hint?: string;
  error?: string | null;
  /** The browser may fill in the birthday of the person. */
  isBirthday?: boolean;
}

export function DateFields({ label, value, onChange, hint, error, isBirthday }: DateFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const month = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);

  const set = (part: keyof DateParts, typed: string, length: number) => {
    const digits = typed.replace(/\D/g, '').slice(0, length);
    onChange({ ...value, [part]: digits });
    const grew = digits.length > value[part].length;
    if (part === 'year' && grew && digits.length === 4) month.current?.focus();
    // "2" may still become "12"; "4" cannot.
    if (part === 'month' && grew && (digits.length === 2 || Number(digits) > 1)) day.current?.focus();
  };
  const paste = (event: ClipboardEvent) => {
    const parts = partsFromPaste(event.clipboardData.getData('text'));
    if (!parts) return;
    event.preventDefault();
    onChange(parts);
    day.current?.focus();
  };
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const part = (name: keyof DateParts, length: number, autoComplete: string) => (
    <div className="ui-date-part">
      <Input
        ref={name === 'month' ? month : name === 'day' ? day : undefined}
        className="ui-input"
        inputMode="numeric"
        maxLength={length}
        value={value[name]}
        onChange={(event) => set(name, event.target.value, length)}
        onPaste={paste}
        onFocus={(event) => event.target.select()}
        autoComplete={isBirthday ? autoComplete : 'off'}
        aria-label={`${label} ${t(`date.${name}`)}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        placeholder={{ year: '1944', month: '3', day: '2' }[name]}
      />
      <span aria-hidden="true">{t(`date.${name}Mark`)}</span>
    </div>
  );

  return (
    <fieldset className="ui-field" data-invalid={error ? true : undefined}>
      <legend className="ui-label">{label}</legend>
      {hint && (
        <p className="ui-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="ui-date">
        {part('year', 4, 'bday-year')}
        {part('month', 2, 'bday-month')}
        {part('day', 2, 'bday-day')}
      </div>
      {error && (
        <p className="ui-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
