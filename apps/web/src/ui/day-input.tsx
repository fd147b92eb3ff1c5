import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './field.css';
import {
  readDay,
  readDayTime,
  readTime,
  stepDay,
  stepDayTime,
  stepTime,
  writtenDay,
  writtenDayTime,
} from './written-day.ts';

interface WrittenInputProps {
  id?: string;
  value: string;
  /** Empty once the field was emptied. */
  onChange(value: string): void;
  min?: string;
  max?: string;
  isDisabled?: boolean;
  isInvalid?: boolean;
  describedBy?: string;
  label?: string;
}

interface Way {
  write(value: string): string;
  read(typed: string): string | null;
  step(value: string, key: string): string | undefined;
  example: string;
}

/** A field that is typed as people write, says at once what it understood, and goes up and down with the keys. */
function WrittenInput({ way, ...props }: WrittenInputProps & { way: Way }) {
  const { id, value, onChange, min, max, isDisabled, isInvalid, describedBy, label } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const within = (next: string) => (!min || next >= min) && (!max || next <= max);
  const type = (text: string) => {
    setTyped(text);
    const read = text.trim() === '' ? '' : way.read(text);
    if (read !== null && read !== value && (read === '' || within(read))) onChange(read);
  };
  const press = (event: KeyboardEvent) => {
    const next = value === '' ? undefined : way.step(value, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setTyped(null);
    if (within(next)) onChange(next);
  };
  const read = typed === null || typed.trim() === '' ? null : way.read(typed);
  const isNone = typed !== null && typed.trim() !== '' && (read === null || !within(read));
  return (
    <input
      id={id}
      className="ui-input"
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? way.write(value)}
      placeholder={way.example}
      disabled={isDisabled}
      aria-label={label}
      aria-invalid={isInvalid || isNone || undefined}
      aria-describedby={describedBy}
      onFocus={(event) => event.target.select()}
      onChange={(event) => type(event.target.value)}
      onKeyDown={press}
      onBlur={() => setTyped(null)}
    />
  );
}

const time: Way = {
  write: (value) => value.slice(0, 5),
  read: readTime,
  step: (value, key) => stepTime(value.slice(0, 5), key),
  example: '14:00',
};

export const PlainTimeInput = (props: WrittenInputProps) => <WrittenInput way={time} {...props} />;

const dayWay = (near: string): Way => ({
  write: writtenDay,
  read: (typed) => readDay(typed, near),
  step: stepDay,
  example: '2021. 5. 26.',
});
const dayTimeWay = (near: string): Way => ({
  write: writtenDayTime,
  read: (typed) => readDayTime(typed, near),
  step: stepDayTime,
  example: '2021. 5. 26. 14:00',
});

/** A written field with the browser's own calendar beside it. */
function WithPicker({
  way,
  type,
  ...props
}: WrittenInputProps & { way: Way; type: 'date' | 'datetime-local' }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span className="ui-day">
      <WrittenInput way={way} {...props} />
      <button
        type="button"
        className="ui-day-open"
        aria-label="달력 열기"
        disabled={props.isDisabled}
        onClick={() => picker.current?.showPicker()}
      >
        <svg
          width="20"
          height="20"
          viewBox="0 0 20 20"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          aria-hidden="true"
        >
          <rect x="2.5" y="4" width="15" height="13.5" rx="1.5" />
          <path d="M2.5 8.5h15M6.5 2v4M13.5 2v4" />
        </svg>
      </button>
      <input
        ref={picker}
        className="ui-day-picker"
        type={type}
        tabIndex={-1}
        aria-hidden="true"
        value={props.value}
        min={props.min}
        max={props.max}
        onChange={(event) => event.target.value && props.onChange(event.target.value)}
      />
    </span>
  );
}

/** A day as `2021. 5. 26.(수)`, whatever language the browser has. */
export const PlainDayInput = (props: WrittenInputProps) => (
  <WithPicker type="date" way={dayWay(props.value || props.min || '2021-01-01')} {...props} />
);
const PlainDayTimeInput = (props: WrittenInputProps) => (
  <WithPicker
    type="datetime-local"
    way={dayTimeWay((props.value || props.min || '2021-01-01').slice(0, 10))}
    {...props}
  />
);

interface FieldProps extends Omit<WrittenInputProps, 'id' | 'isInvalid' | 'describedBy' | 'label'> {
  label: string;
  hint?: string;
  error?: string | null;
}

/** A field of the kind, with its label, hint and error. */
const fieldOf = (Input: (props: WrittenInputProps) => ReactNode) =>
  function LabelledField({ label, hint, error, ...rest }: FieldProps) {
    const id = useId();
    const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
    return (
      <div className="ui-field" data-invalid={error ? true : undefined}>
        <label className="ui-label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className="ui-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <Input {...rest} id={id} isInvalid={Boolean(error)} describedBy={described} />
        {error && (
          <p className="ui-error" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
      </div>
    );
  };

export const DayField = fieldOf(PlainDayInput);
export const TimeField = fieldOf(PlainTimeInput);

/** A local day and time as `2021-05-26T14:00`. */
export const DayTimeField = fieldOf(PlainDayTimeInput);
