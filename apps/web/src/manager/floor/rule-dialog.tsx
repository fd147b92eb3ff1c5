import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { NumberInput } from '../calendar/inputs.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { AlarmKinds } from './alarm-kinds.tsx';
import { decideFloorRule, floorKey, type FloorRule } from './floor-api.ts';
import { assistedNeedOptions, rulesInWords } from './rule-words.ts';

type Numbers = { [Key in keyof FloorRule]: FloorRule[Key] extends number ? Key : never }[keyof FloorRule];

const numbers: { name: Numbers; label: string; unit: string; hint?: string }[] = [
  { name: 'earlyMinutes', label: '순서에 드는 때', unit: '분 전' },
  { name: 'lateMinutes', label: '늦음으로 보는 때', unit: '분 뒤' },
  { name: 'assistedEvery', label: '우선 호출', unit: '번째마다', hint: '0이면 두지 않음, 2부터 20까지' },
  { name: 'bookedEvery', label: '예약자 호출', unit: '번째마다', hint: '0이면 두지 않음, 2부터 20까지' },
  { name: 'assistedFromAge', label: '우선 나이', unit: '세 이상', hint: '0이면 나이로는 두지 않음' },
  { name: 'waitTargetMinutes', label: '대기 목표', unit: '분' },
  { name: 'recallSeconds', label: '재호출 간격', unit: '초' },
  { name: 'callsBeforeMissed', label: '미응답까지 호출', unit: '번' },
  { name: 'awayMinutes', label: '부재 뒤 자리 보전', unit: '분', hint: '0이면 바로 미응답' },
  { name: 'stayMinutes', label: '보통 머무는 시간', unit: '분' },
  { name: 'longStayMinutes', label: '긴 시간', unit: '분' },
  { name: 'nearPeople', label: '순서 알림', unit: '명 앞' },
  { name: 'nearMinutes', label: '순서 알림', unit: '분 앞' },
];

interface RuleDialogProps {
  centre: string;
  current: FloorRule;
  onClose(): void;
}

/** A new rule from a day on, read out in words before it is decided; earlier days keep theirs. */
export function RuleDialog({ centre, current, onClose }: RuleDialogProps) {
  const client = useQueryClient();
  const now = useServerNow(60_000);
  const today = now === null ? '' : seoulDay(now);
  const [draft, setDraft] = useState<FloorRule>(current);
  const [empty, setEmpty] = useState<readonly string[]>([]);
  const [extensions, setExtensions] = useState(current.stayExtensions.join(', '));
  const parsed = minutesOf(extensions);
  const setExtensionWords = (words: string) => {
    setExtensions(words);
    const stayExtensions = minutesOf(words);
    if (stayExtensions) setDraft({ ...draft, stayExtensions });
  };
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const act = useAct(decideFloorRule);
  const setNumber = (name: Numbers, value: number | null) => {
    setEmpty(value === null ? [...empty, name] : empty.filter((one) => one !== name));
    if (value !== null) setDraft({ ...draft, [name]: value });
  };
  const toggleNeed = (code: string, isOn: boolean) =>
    setDraft({
      ...draft,
      assistedNeeds: isOn
        ? [...draft.assistedNeeds, code]
        : draft.assistedNeeds.filter((one) => one !== code),
    });
  const save = () =>
    act.mutate(
      { centre, validFrom: validFrom ?? today, rule: draft, reason: reason.trim() },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: floorKey });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title="운영 기준 바꾸기"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button
            onPress={save}
            isPending={act.isPending}
            isDisabled={empty.length > 0 || parsed === null || reason.trim() === '' || today === ''}
          >
            이대로 정하기
          </Button>
        </>
      }
    >
      <DayField label="적용 시작" value={validFrom ?? today} min={today} onChange={setValidFrom} />
      <div className="floor-numbers">
        {numbers.map(({ name, label, unit, hint }) => (
          <NumberInput
            key={name}
            label={label}
            unit={unit}
            hint={hint}
            value={empty.includes(name) ? null : draft[name]}
            onChange={(value) => setNumber(name, value)}
          />
        ))}
      </div>
      <fieldset className="floor-also">
        <legend>먼저 모실 도움</legend>
        {assistedNeedOptions.map(({ code, label }) => (
          <Checkbox
            key={code}
            isSelected={draft.assistedNeeds.includes(code)}
            onChange={(isOn) => toggleNeed(code, isOn)}
          >
            {label}
          </Checkbox>
        ))}
      </fieldset>
      <TextField
        label="연장 단추 (분)"
        hint="쉼표로 나누어 여섯 개까지"
        value={extensions}
        onChange={setExtensionWords}
        error={parsed === null ? '1부터 120까지의 수를 쉼표로 나누어 적어 주십시오.' : null}
      />
      <AlarmKinds draft={draft} onChange={setDraft} />
      <section className="floor-preview" aria-labelledby="rule-preview" aria-live="polite">
        <h3 id="rule-preview">이렇게 운영합니다</h3>
        <ul className="floor-words small">
          {rulesInWords(draft).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <TextField label="사유" value={reason} onChange={setReason} maxLength={200} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}

/** `5, 10, 15` as numbers; null for what is not minutes. */
const minutesOf = (words: string): number[] | null => {
  const minutes = words.split(',').map((word) => Number(word.trim()));
  const isGood =
    minutes.length <= 6 && minutes.every((one) => Number.isInteger(one) && one >= 1 && one <= 120);
  return isGood ? minutes : null;
};
