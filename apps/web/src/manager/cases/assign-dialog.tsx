import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { Select } from '../../ui/select.tsx';
import { useManager } from '../manager-centre.tsx';
import { colleaguesQuery, type CaseDetail } from './cases-api.ts';
import { useStep } from './use-step.ts';

const NOBODY = 'nobody';

/** A lead hands a case to anybody; others take it upon themselves. */
export function AssignDialog({ one, onClose }: { one: CaseDetail; onClose(): void }) {
  const { session, may } = useManager();
  const colleagues = useQuery(colleaguesQuery);
  const [unit, setUnit] = useState(one.unit.code);
  const [handler, setHandler] = useState(one.handler?.id ?? session.staff.id);
  const act = useStep(one, onClose);
  const staff = (colleagues.data?.staff ?? []).filter(
    ({ id }) => may('casework.lead') || id === session.staff.id,
  );
  const submit = () => act.take('assign', { unit, handlerId: handler === NOBODY ? null : handler });
  return (
    <Dialog
      title="누가 처리합니까?"
      isOpen
      onClose={onClose}
      isDismissable={false}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            돌아가기
          </Button>
          <Button onPress={submit} isPending={act.isPending} isDisabled={!colleagues.data}>
            배정
          </Button>
        </>
      }
    >
      {colleagues.isPending && <Skeleton lines={2} height="5.6rem" />}
      {colleagues.error && <ErrorPanel cause={colleagues.error} />}
      {colleagues.data && (
        <>
          <Select label="처리부서" options={colleagues.data.units} value={unit} onChange={setUnit} />
          <Select
            label="담당자"
            hint={may('casework.lead') ? undefined : '팀장만 다른 사람에게 맡길 수 있습니다.'}
            options={[
              ...staff.map(({ id, name }) => ({ code: id, label: name })),
              ...(may('casework.lead') ? [{ code: NOBODY, label: '부서만 정하기 (담당자 없음)' }] : []),
            ]}
            value={handler}
            onChange={setHandler}
          />
        </>
      )}
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
