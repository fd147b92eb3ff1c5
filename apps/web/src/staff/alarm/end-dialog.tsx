import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Refusal } from '../queue/refusal.tsx';
import { endAlarm, type Alarm, type AlarmOutcome } from './alarms.ts';

interface EndDialogProps {
  alarm: Alarm;
  isOpen: boolean;
  onClose(): void;
}

/** How it ended; everybody's screens fall silent, so it asks for a word first. */
export function EndDialog({ alarm, isOpen, onClose }: EndDialogProps) {
  return (
    <Dialog title={`${alarm.kind.label} · ${alarm.place} 상황 종료`} isOpen={isOpen} onClose={onClose}>
      <EndForm alarm={alarm} onClose={onClose} />
    </Dialog>
  );
}

const outcomeWords: Record<AlarmOutcome, { label: string; notes: string[] }> = {
  settled: { label: '조치 완료', notes: ['현장 조치 후 회복', '119 이송', '의료진이 인계받음', '관찰 연장'] },
  'false-alarm': { label: '오인 · 잘못 누름', notes: ['단추를 잘못 누름', '확인 결과 이상 없음'] },
};
export const outcomeLabel = (outcome: AlarmOutcome): string => outcomeWords[outcome].label;

function EndForm({ alarm, onClose }: Omit<EndDialogProps, 'isOpen'>) {
  const client = useQueryClient();
  const act = useAct(endAlarm);
  const [outcome, setOutcome] = useState<AlarmOutcome>('settled');
  const [note, setNote] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const end = () => {
    if (note.trim() === '') return setIncomplete(true);
    act.mutate(
      { alarmId: alarm.id, outcome, note: note.trim() },
      {
        onSuccess: onClose,
        onSettled: () => void client.invalidateQueries({ queryKey: ['queue'] }),
      },
    );
  };
  return (
    <>
      <RadioGroup
        className="reasons reasons-narrow"
        value={outcome}
        onChange={(value) => setOutcome(value as AlarmOutcome)}
      >
        <Label className="ui-label reasons-label">결과</Label>
        {(Object.keys(outcomeWords) as AlarmOutcome[]).map((one) => (
          <Radio key={one} value={one} className="reason">
            {outcomeWords[one].label}
          </Radio>
        ))}
      </RadioGroup>
      <div className="alarm-notes" role="group" aria-label="자주 쓰는 말">
        {outcomeWords[outcome].notes.map((one) => (
          <Button key={one} tone="secondary" onPress={() => setNote(one)}>
            {one}
          </Button>
        ))}
      </div>
      <TextField
        label="조치 내용"
        hint="이름과 연락처는 적지 마십시오. 기록은 고칠 수 없습니다."
        value={note}
        onChange={setNote}
        maxLength={500}
        error={isIncomplete && note.trim() === '' ? '조치 내용을 적어 주십시오.' : null}
      />
      {act.error && <Refusal cause={act.error} />}
      <div className="ui-dialog-actions">
        <Button tone="secondary" onPress={onClose}>
          돌아가기
        </Button>
        <Button onPress={end} isPending={act.isPending}>
          상황 종료
        </Button>
      </div>
    </>
  );
}
