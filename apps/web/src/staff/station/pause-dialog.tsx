import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useServerNow } from '../../api/clock.ts';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { formatTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { pauseCounter, type Counter, type PauseKind } from '../queue/queue.ts';
import { Refusal } from '../queue/refusal.tsx';
import { pauseWords } from './pause-words.ts';

interface PauseDialogProps {
  counter: Counter;
  isOpen: boolean;
  /** What the plan says, if it is time for it. */
  planned?: { kind: PauseKind; until: string } | undefined;
  onClose(): void;
}

/** Asks why and for how long; the last counter of a line only pauses when that is said again. */
export function PauseDialog({ isOpen, onClose, ...rest }: PauseDialogProps) {
  return (
    <Dialog title={`${rest.counter.label}을 잠시 멈춥니다`} isOpen={isOpen} onClose={onClose}>
      {isOpen && <PauseForm onClose={onClose} {...rest} />}
    </Dialog>
  );
}

const spans = [10, 20, 30, 40, 60] as const;
const openEnd = 'open';
const asPlanned = 'planned';

function PauseForm({ counter, planned, onClose }: Omit<PauseDialogProps, 'isOpen'>) {
  const client = useQueryClient();
  const now = useServerNow(10_000);
  const [kind, setKind] = useState<PauseKind>(planned?.kind ?? 'break');
  const [span, setSpan] = useState<string>(planned ? asPlanned : openEnd);
  const act = useAct(pauseCounter);
  const isLast = isProblem(act.error) && act.error.code === 'queueing.last-counter';
  const resumesAt =
    span === asPlanned
      ? planned?.until
      : span === openEnd || now === null
        ? undefined
        : new Date(now + Number(span) * 60_000).toISOString();
  const pause = () =>
    act.mutate(
      {
        counterId: counter.id,
        kind,
        ...(resumesAt && { resumesAt }),
        ...(isLast && { isConfirmed: true }),
      },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: ['queue'] });
          onClose();
        },
      },
    );
  return (
    <>
      {act.error && <Refusal cause={act.error} />}
      <RadioGroup className="reasons" value={kind} onChange={(value) => setKind(value as PauseKind)}>
        <Label className="ui-label">사유</Label>
        {(Object.keys(pauseWords) as PauseKind[]).map((one) => (
          <Radio key={one} value={one} className="reason">
            {pauseWords[one]}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup className="reasons reasons-narrow" value={span} onChange={setSpan}>
        <Label className="ui-label reasons-label">얼마 동안</Label>
        {planned && (
          <Radio value={asPlanned} className="reason">
            편성대로 {formatTime(planned.until)}까지
          </Radio>
        )}
        <Radio value={openEnd} className="reason">
          정하지 않음
        </Radio>
        {spans.map((minutes) => (
          <Radio key={minutes} value={String(minutes)} className="reason">
            {minutes}분
          </Radio>
        ))}
      </RadioGroup>
      <div className="ui-dialog-actions">
        <Button tone="secondary" onPress={onClose}>
          돌아가기
        </Button>
        <Button tone={isLast ? 'danger' : 'primary'} onPress={pause} isPending={act.isPending}>
          {isLast ? '그래도 멈추기' : '잠시 멈추기'}
        </Button>
      </div>
    </>
  );
}
