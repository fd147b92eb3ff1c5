import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { monthName } from './gap-words.ts';
import { changePlan, type PlanBoard } from './plan-board.ts';
import { formatCount } from './scenario.ts';

/** The plan is rows with the month from which they hold; earlier months stay as they were planned. */
export function ChangePlanDialog({ board, onClose }: { board: PlanBoard; onClose(): void }) {
  const client = useQueryClient();
  const [month, setMonth] = useState(
    board.months.find((one) => one.month >= board.today.slice(0, 7))?.month ?? '',
  );
  const inForce = board.plan.findLast((row) => row.effectiveFrom <= `${month}-01`);
  const [monthly, setMonthly] = useState(String(inForce?.monthly ?? ''));
  const [label, setLabel] = useState(inForce?.label ?? '');
  const act = useAct(changePlan);
  const isComplete = month !== '' && /^\d{1,6}$/.test(monthly) && label.trim() !== '';
  const save = () =>
    act.mutate(
      { month, monthly: Number(monthly), label: label.trim() },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: ['plan-board'] });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title="월 계획 고치기"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button onPress={save} isPending={act.isPending} isDisabled={!isComplete}>
            저장
          </Button>
        </>
      }
    >
      <ul className="plan-rows num">
        {board.plan.map((row) => (
          <li key={row.effectiveFrom}>
            <span>{monthName(row.effectiveFrom)}부터</span>
            <strong>매월 {formatCount(row.monthly)}회</strong>
            <span className="subtle">{row.label}</span>
          </li>
        ))}
      </ul>
      <Select
        label="적용 시작 월"
        value={month}
        onChange={setMonth}
        options={board.months.map((one) => ({ code: one.month, label: monthName(one.month) }))}
        hint="이 달부터 다음에 정한 달 전까지 적용됩니다."
      />
      <TextField
        label="월 계획(회)"
        value={monthly}
        onChange={setMonthly}
        inputMode="numeric"
        maxLength={6}
      />
      <TextField label="근거" value={label} onChange={setLabel} maxLength={100} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
