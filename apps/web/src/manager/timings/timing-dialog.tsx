import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { NumberInput } from '../calendar/inputs.tsx';
import { faultOf, timingWords } from './timing-words.ts';
import { decideTiming, previewQuery, timingsKey, type TimedPurpose, type Timing } from './timings-api.ts';

interface TimingDialogProps {
  centre: string;
  today: string;
  of: TimedPurpose;
  onClose(): void;
  onDecided(said: string): void;
}

/** Another time from a day on: what it means, and how many messages that wait already it moves. */
export function TimingDialog({ centre, today, of, onClose, onDecided }: TimingDialogProps) {
  const client = useQueryClient();
  const act = useAct(decideTiming);
  const [timing, setTiming] = useState<Timing>(of.inForce);
  const [validFrom, setValidFrom] = useState(today);
  const [reason, setReason] = useState('');
  const fault = faultOf(timing);
  const draft = fault ? null : { purpose: of.purpose, timing, validFrom };
  const preview = useQuery(previewQuery(centre, draft));
  const decide = () =>
    act.mutate(
      { centre, purpose: of.purpose, timing, validFrom, reason: reason.trim() },
      {
        onSuccess: ({ retimed }) => {
          void client.invalidateQueries({ queryKey: timingsKey });
          onDecided(
            `${of.label}: ${formatDay(validFrom)} 방문분부터 ${timingWords(timing)}에 보냅니다.` +
              (retimed > 0 ? ` 기다리던 문자 ${retimed.toLocaleString('ko')}건의 시각을 바꾸었습니다.` : ''),
          );
        },
      },
    );
  return (
    <Dialog
      title={`${of.label} 발송 시각`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button
            onPress={decide}
            isPending={act.isPending}
            isDisabled={draft === null || reason.trim().length < 2}
          >
            이대로 정하기
          </Button>
        </>
      }
    >
      <TimingFields timing={timing} onChange={setTiming} />
      {fault && <Notice tone="warning">{fault}</Notice>}
      <DayField
        label="적용 시작 (방문일 기준)"
        value={validFrom}
        min={today}
        onChange={(day) => day && setValidFrom(day)}
      />
      <p className="timings-preview" aria-live="polite">
        {draft && (
          <>
            <strong>{formatDay(validFrom)} 방문분부터</strong> {timingWords(timing)}에 보냅니다.{' '}
            {preview.data &&
              (preview.data.retimed > 0
                ? `이미 기다리는 문자 ${preview.data.retimed.toLocaleString('ko')}건의 시각도 바뀝니다.`
                : '이미 기다리는 문자 가운데 시각이 바뀌는 것은 없습니다.')}
          </>
        )}
      </p>
      <TextField label="사유" hint="두 글자 이상" value={reason} onChange={setReason} maxLength={200} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}

function TimingFields({ timing, onChange }: { timing: Timing; onChange(timing: Timing): void }) {
  const time = (label: string, value: string, change: (at: string) => Timing) => (
    <TextField
      label={`${label} (시:분)`}
      value={value}
      onChange={(at) => onChange(change(at))}
      maxLength={5}
    />
  );
  if (timing.kind === 'minutes-before')
    return (
      <div className="timings-fields">
        <NumberInput
          label="방문 몇 분 전"
          unit="분"
          value={timing.minutes}
          onChange={(minutes) => onChange({ ...timing, minutes: minutes ?? 0 })}
        />
        {time('이보다 일찍 보내지 않음', timing.earliest, (earliest) => ({ ...timing, earliest }))}
      </div>
    );
  if (timing.kind === 'days-before')
    return (
      <div className="timings-fields">
        <NumberInput
          label="방문 며칠 전"
          unit="일"
          value={timing.days}
          onChange={(days) => onChange({ ...timing, days: days ?? 0 })}
        />
        {time('보내는 시각', timing.at, (at) => ({ ...timing, at }))}
      </div>
    );
  return (
    <>
      <Checkbox
        isSelected={timing.days === 0 && timing.at === null}
        onChange={(isAtOnce) =>
          onChange(isAtOnce ? { ...timing, days: 0, at: null } : { ...timing, days: 1, at: '10:00' })
        }
      >
        방문이 끝나면 바로 보냅니다
      </Checkbox>
      {timing.at !== null && (
        <div className="timings-fields">
          <NumberInput
            label="방문 며칠 뒤"
            unit="일"
            value={timing.days}
            onChange={(days) => onChange({ ...timing, days: days ?? 0 })}
          />
          {time('보내는 시각', timing.at, (at) => ({ ...timing, at }))}
        </div>
      )}
    </>
  );
}
