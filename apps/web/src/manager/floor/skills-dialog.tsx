import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { changeSkills, floorKey, type Counter, type Floor } from './floor-api.ts';

interface SkillsDialogProps {
  counter: Counter;
  services: Floor['services'];
  onClose(): void;
}

/** What a counter serves from the next call on. */
export function SkillsDialog({ counter, services, onClose }: SkillsDialogProps) {
  const client = useQueryClient();
  const all = services.map(({ code }) => code);
  const [chosen, setChosen] = useState<readonly string[]>(counter.services ?? all);
  const [reason, setReason] = useState('');
  const act = useAct(changeSkills);
  const isLast = isProblem(act.error, 'queueing.last-counter');
  const choose = (code: string, isOn: boolean) => {
    act.reset();
    setChosen(isOn ? [...chosen, code] : chosen.filter((one) => one !== code));
  };
  const save = () =>
    act.mutate(
      {
        counterId: counter.id,
        services: all.every((code) => chosen.includes(code)) ? null : [...chosen],
        reason: reason.trim(),
        ...(isLast && { isConfirmed: true }),
      },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: floorKey });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={`${counter.label} 업무`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button
            tone={isLast ? 'danger' : 'primary'}
            onPress={save}
            isPending={act.isPending}
            isDisabled={reason.trim() === '' || chosen.length === 0}
          >
            {isLast ? '그래도 바꾸기' : '바꾸기'}
          </Button>
        </>
      }
    >
      <fieldset className="floor-also">
        <legend>이 창구에서 보는 업무</legend>
        {services.map(({ code, label }) => (
          <Checkbox key={code} isSelected={chosen.includes(code)} onChange={(isOn) => choose(code, isOn)}>
            {label}
          </Checkbox>
        ))}
      </fieldset>
      <p className="subtle small">다음 호출부터 적용됩니다. 지금 응대 중인 분은 그대로 마칩니다.</p>
      <TextField
        label="사유"
        value={reason}
        onChange={setReason}
        maxLength={200}
        hint="바꾼 사람·시각과 함께 기록에 남습니다."
      />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
