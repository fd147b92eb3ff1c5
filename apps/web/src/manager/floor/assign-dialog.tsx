import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { floorKey, reassignCounter, type Counter, type Stage } from './floor-api.ts';

/** Lends a counter to another line, lets it help out in several, or sends it back to where it belongs. */
export function AssignDialog({
  counter,
  lines,
  onClose,
}: {
  counter: Counter;
  lines: Stage[];
  onClose(): void;
}) {
  const client = useQueryClient();
  const isLent = counter.stage !== counter.homeStage || counter.alsoStages.length > 0;
  const [stage, setStage] = useState(counter.stage);
  const [also, setAlso] = useState<readonly string[]>(counter.alsoStages);
  const [reason, setReason] = useState('');
  const act = useAct(reassignCounter);
  const isLast = isProblem(act.error) && act.error.code === 'queueing.last-counter';
  const save = () =>
    act.mutate(
      {
        counterId: counter.id,
        stage,
        alsoStages: also.filter((one) => one !== stage),
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
  const goHome = () => {
    setStage(counter.homeStage);
    setAlso([]);
    if (reason === '') setReason('원래 자리로');
  };
  return (
    <Dialog
      title={`${counter.label} 배치`}
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
            isDisabled={reason.trim() === ''}
          >
            {isLast ? '그래도 바꾸기' : '바꾸기'}
          </Button>
        </>
      }
    >
      {counter.current && (
        <p>지금 {counter.current.number}번을 응대하고 있습니다. 마친 뒤에 단계를 바꾸실 수 있습니다.</p>
      )}
      <Select
        label="맡는 단계"
        value={stage}
        onChange={(code) => {
          act.reset();
          setStage(code);
        }}
        options={lines.map(({ code, label }) => ({ code, label }))}
      />
      <fieldset className="floor-also">
        <legend>대기자가 없을 때 함께 부를 단계</legend>
        {lines
          .filter(({ code }) => code !== stage)
          .map(({ code, label }) => (
            <Checkbox
              key={code}
              isSelected={also.includes(code)}
              onChange={(isOn) => setAlso(isOn ? [...also, code] : also.filter((one) => one !== code))}
            >
              {label}
            </Checkbox>
          ))}
      </fieldset>
      {isLent && (
        <Button tone="quiet" onPress={goHome}>
          원래 자리로 되돌리기
        </Button>
      )}
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
