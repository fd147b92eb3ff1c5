import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useAct } from '../../api/query.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { cancel, type DeskGroup } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { cancelReasons, canChange, toldWhenCancelled } from './desk-words.ts';
import { SaidFields, useSaid } from './reason-and-told.tsx';
import { useRefresh } from './use-refresh.ts';

interface CancelDialogProps {
  group: DeskGroup;
  onClose(): void;
  onCancelled(group: DeskGroup): void;
}

/** Says what will be lost before it is, and asks why. */
export function CancelDialog({ group, onClose, onCancelled }: CancelDialogProps) {
  const refresh = useRefresh(group.person.id);
  const act = useAct(cancel);
  const open = group.bookings.filter(canChange);
  const [from, setFrom] = useState(open[0]?.step ?? 1);
  // A second appointment has no sense without its first.
  const lost = open.filter((one) => one.step >= from);
  const said = useSaid(
    toldWhenCancelled(lost.map((one) => ({ label: one.service.label, startsAt: one.arriveAt }))),
  );
  const submit = () => {
    const words = said.take();
    if (!words || act.isPending) return;
    act.mutate(
      { groupId: group.id, bookingIds: lost.map((one) => one.id), ...words },
      {
        onSuccess: ({ group: after }) => {
          refresh();
          onCancelled(after);
        },
      },
    );
  };
  return (
    <Dialog
      title={`${group.person.maskedName} 님의 예약을 취소합니다`}
      isOpen
      onClose={onClose}
      role="alertdialog"
      isDismissable={false}
      actions={
        <>
          <Button tone="secondary" onPress={onClose} autoFocus>
            취소하지 않기
          </Button>
          <Button tone="danger" onPress={submit} isPending={act.isPending}>
            {lost.length > 1 ? `예약 ${lost.length}건 취소` : '예약 취소'}
          </Button>
        </>
      }
    >
      {open.length > 1 && (
        <RadioGroup
          className="desk-choice"
          aria-label="취소할 예약"
          value={String(from)}
          onChange={(step) => setFrom(Number(step))}
        >
          <div className="desk-chips">
            <Radio value={String(open[0]!.step)} className="desk-chip">
              {open.map((one) => one.service.label).join(', ')} 모두
            </Radio>
            <Radio value={String(open.at(-1)!.step)} className="desk-chip">
              {open.at(-1)!.service.label}만
            </Radio>
          </div>
        </RadioGroup>
      )}
      <ul className="desk-lost">
        {lost.map((one) => (
          <li key={one.id}>
            {one.service.label} <strong className="num">{formatDateTime(one.arriveAt)}</strong>
          </li>
        ))}
      </ul>
      <SaidFields said={said} reasons={cancelReasons} />
      {act.error && <DeskRefusal cause={act.error} />}
    </Dialog>
  );
}
