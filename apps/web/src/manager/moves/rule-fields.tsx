import { useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Choices, MoveDefinition } from './moves-api.ts';
import { PlainDayInput } from '../../ui/day-input.tsx';

interface RuleFieldsProps {
  choices: Choices;
  draft: MoveDefinition;
  onChange(draft: MoveDefinition): void;
}

export function RuleFields({ choices, draft, onChange }: RuleFieldsProps) {
  const set = (change: Partial<MoveDefinition>) => onChange({ ...draft, ...change });
  return (
    <div className="moves-fields">
      <TextField label="이름" value={draft.title} onChange={(title) => set({ title })} maxLength={80} />
      <fieldset className="moves-row">
        <legend className="ui-label">대상</legend>
        <select
          className="ui-input"
          aria-label="기준이 되는 예약"
          value={draft.scopeBy}
          onChange={(event) => set({ scopeBy: event.target.value as MoveDefinition['scopeBy'] })}
        >
          <option value="follow-up">2차 예약일이</option>
          <option value="first">1차 예약일이</option>
        </select>
        <Day label="시작일" value={draft.scopeFrom} onChange={(scopeFrom) => set({ scopeFrom })} />
        <span>부터</span>
        <Day
          label="마지막 날 (비우면 끝없이)"
          value={draft.scopeTo ?? ''}
          onChange={(day) => set({ scopeTo: day || null })}
        />
        <span>{draft.scopeTo ? '까지' : '끝없이'}</span>
      </fieldset>
      <Intervals choices={choices} draft={draft} onChange={onChange} />
      <fieldset className="moves-row">
        <legend className="ui-label">옮기는 방향</legend>
        <select
          className="ui-input"
          aria-label="옮기는 방향"
          value={draft.direction}
          onChange={(event) => set({ direction: event.target.value as MoveDefinition['direction'] })}
        >
          <option value="later">늦추기만</option>
          <option value="earlier">앞당기기만</option>
          <option value="either">늦추거나 앞당기기</option>
        </select>
        <Days
          label="찾아보는 날 수"
          value={draft.withinDays}
          onChange={(withinDays) => set({ withinDays })}
        />
        <span>일 안에서 찾고, 오늘부터</span>
        <Days label="알릴 시간" value={draft.noticeDays} onChange={(noticeDays) => set({ noticeDays })} />
        <span>일 안의 예약은 그대로 둡니다</span>
      </fieldset>
      <Shifts draft={draft} onChange={onChange} />
      <RuleRows draft={draft} onChange={onChange} />
    </div>
  );
}

function Intervals({ choices, draft, onChange }: RuleFieldsProps) {
  const services = (code: string) => draft.services.find((one) => one.serviceCode === code);
  const change = (code: string, days: number, floorDays: number) =>
    onChange({
      ...draft,
      services: draft.services.map((one) => (one.serviceCode === code ? { ...one, days, floorDays } : one)),
      rules: draft.rules.map((rule) =>
        rule.serviceCode === code ? { ...rule, minDays: days, floorDays } : rule,
      ),
    });
  const toggle = (code: string, isIn: boolean) =>
    onChange({
      ...draft,
      services: isIn
        ? [...draft.services, { serviceCode: code, days: 28, floorDays: 21 }]
        : draft.services.filter((one) => one.serviceCode !== code),
      rules: draft.rules.filter((rule) => isIn || rule.serviceCode !== code),
    });
  return (
    <fieldset className="stack moves-intervals">
      <legend className="ui-label">새 간격</legend>
      {choices.services.map(({ code, label }) => {
        const one = services(code);
        return (
          <div key={code} className="moves-row">
            <Checkbox isSelected={one !== undefined} onChange={(isIn) => toggle(code, isIn)}>
              {label}
            </Checkbox>
            {one && (
              <>
                <Days
                  label={`${label} 간격`}
                  value={one.days}
                  onChange={(days) => change(code, days, one.floorDays)}
                />
                <span>일, 휴일 조정이 있어도 최소</span>
                <Days
                  label={`${label} 최소`}
                  value={one.floorDays}
                  onChange={(floor) => change(code, one.days, floor)}
                />
                <span>일</span>
              </>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function Shifts({ draft, onChange }: Omit<RuleFieldsProps, 'choices'>) {
  const set = (at: number, change: { from?: string; to?: string }) =>
    onChange({
      ...draft,
      shifts: draft.shifts.map((shift, index) => (index === at ? { ...shift, ...change } : shift)),
    });
  return (
    <fieldset className="stack moves-shifts">
      <legend className="ui-label">휴일 조정</legend>
      {draft.shifts.map((shift, at) => (
        <div key={at} className="moves-row">
          <Day label={`조정 ${at + 1} 계산된 날`} value={shift.from} onChange={(from) => set(at, { from })} />
          <span>에 해당하면</span>
          <Day label={`조정 ${at + 1} 옮기는 날`} value={shift.to} onChange={(to) => set(at, { to })} />
          <span>로</span>
          <Button
            tone="quiet"
            onPress={() => onChange({ ...draft, shifts: draft.shifts.filter((_, index) => index !== at) })}
          >
            빼기
          </Button>
        </div>
      ))}
      <div>
        <Button
          tone="secondary"
          onPress={() => onChange({ ...draft, shifts: [...draft.shifts, { from: '', to: '' }] })}
        >
          휴일 조정 더하기
        </Button>
      </div>
    </fieldset>
  );
}

/** Whether people who book from now on keep the new interval too. */
function RuleRows({ draft, onChange }: Omit<RuleFieldsProps, 'choices'>) {
  const from = draft.rules[0]?.effectiveFrom ?? '';
  const write = (effectiveFrom: string) =>
    draft.services.map(({ serviceCode, days, floorDays }) => ({
      serviceCode,
      effectiveFrom,
      minDays: days,
      floorDays,
      label: `${draft.title.trim() || '새 간격'}`.slice(0, 80),
    }));
  return (
    <div className="moves-row">
      <Checkbox
        isSelected={draft.rules.length > 0}
        onChange={(isOn) => onChange({ ...draft, rules: isOn ? write(draft.scopeFrom) : [] })}
      >
        새 예약도 이 간격으로 받기
      </Checkbox>
      {draft.rules.length > 0 && (
        <>
          <Day
            label="1차 예약일 기준"
            value={from}
            onChange={(day) => onChange({ ...draft, rules: write(day) })}
          />
          <span>이후의 1차 예약부터</span>
        </>
      )}
    </div>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange(day: string): void }) {
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <PlainDayInput id={id} value={value} onChange={onChange} />
    </>
  );
}

function Days({ label, value, onChange }: { label: string; value: number; onChange(days: number): void }) {
  return (
    <input
      className="ui-input moves-days"
      inputMode="numeric"
      maxLength={3}
      aria-label={`${label} (일)`}
      value={value === 0 ? '' : String(value)}
      onChange={(event) => onChange(Number(event.target.value.replace(/\D/g, '')))}
    />
  );
}
