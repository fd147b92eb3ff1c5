import { useState } from 'react';
import { Label, Radio, RadioGroup, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { TextField } from '../../ui/text-field.tsx';

const other = '직접 입력';
const shortest = 2;

interface ReasonChoiceProps {
  reasons: readonly string[];
  value: string;
  onChange(reason: string): void;
  isMissing: boolean;
}

/** Why: one press for the usual reasons, a field for any other. */
export function ReasonChoice({ reasons, value, onChange, isMissing }: ReasonChoiceProps) {
  const [isOther, setOther] = useState(false);
  const choose = (chosen: string) => {
    setOther(chosen === other);
    onChange(chosen === other ? '' : chosen);
  };
  return (
    <div className="desk-field">
      <RadioGroup
        className="desk-choice"
        value={isOther ? other : value || null}
        onChange={choose}
        isInvalid={isMissing}
      >
        <Label className="ui-label">사유</Label>
        <div className="desk-chips">
          {[...reasons, other].map((one) => (
            <Radio key={one} value={one} className="desk-chip">
              {one}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {isOther && (
        <TextField label="사유 직접 입력" value={value} onChange={onChange} maxLength={200} autoFocus />
      )}
      {isMissing && (
        <p className="ui-error" role="alert">
          사유를 고르거나 두 글자 이상 적어 주십시오.
        </p>
      )}
    </div>
  );
}

interface ToldFieldProps {
  value: string;
  onChange(told: string): void;
  isMissing: boolean;
}

/** What is read out, and kept as it was said. */
export function ToldField({ value, onChange, isMissing }: ToldFieldProps) {
  return (
    <AriaTextField
      className="ui-field"
      value={value}
      onChange={onChange}
      isInvalid={isMissing}
      maxLength={500}
    >
      <Label className="ui-label">안내한 말</Label>
      <Text slot="description" className="ui-hint">
        이대로 읽어 드리고, 다르게 말씀하셨으면 고쳐 주십시오.
      </Text>
      <TextArea className="ui-input desk-told" rows={5} />
      {isMissing && <p className="ui-error">안내한 말을 적어 주십시오.</p>}
    </AriaTextField>
  );
}

export interface Said {
  /** As typed; trimmed when sent. */
  reason: string;
  told: string;
  setReason(reason: string): void;
  setTold(told: string): void;
  /** Marks what is missing; null then, else what to send. */
  take(): { reason: string; told: string } | null;
  missing: { reason: boolean; told: boolean };
}

/** The reason and the words told; the words follow `proposed` until somebody changes them. */
export function useSaid(proposed: string): Said {
  const [reason, setReason] = useState('');
  const [written, setWritten] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const told = written ?? proposed;
  const lacks = { reason: reason.trim().length < shortest, told: told.trim().length < shortest };
  return {
    reason,
    told,
    setReason,
    setTold: setWritten,
    take: () => {
      setAsked(true);
      return lacks.reason || lacks.told ? null : { reason: reason.trim(), told: told.trim() };
    },
    missing: { reason: isAsked && lacks.reason, told: isAsked && lacks.told },
  };
}

export function SaidFields({ said, reasons }: { said: Said; reasons: readonly string[] }) {
  return (
    <>
      <ReasonChoice
        reasons={reasons}
        value={said.reason}
        onChange={said.setReason}
        isMissing={said.missing.reason}
      />
      <ToldField value={said.told} onChange={said.setTold} isMissing={said.missing.told} />
    </>
  );
}
