import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { decideNumberRule, floorKey, type NumberRule } from './floor-api.ts';
import { hoursFromWords, hoursInWords } from './number-words.ts';

const limit = (text: string): number | null | undefined => {
  if (text.trim() === '') return null;
  return /^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text) : undefined;
};
const count = (text: string): number | undefined =>
  /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;

interface NumbersDialogProps {
  centre: string;
  current: NumberRule;
  onClose(): void;
}

/** A new rule for the numbers of a service from a day on; earlier days keep theirs. */
export function NumbersDialog({ centre, current, onClose }: NumbersDialogProps) {
  const client = useQueryClient();
  const now = useServerNow(60_000);
  const [hours, setHours] = useState(hoursInWords(current.hours).join(', '));
  const [perHour, setPerHour] = useState(String(current.mostPerHour ?? ''));
  const [perDay, setPerDay] = useState(String(current.mostPerDay ?? ''));
  const [isFromHome, setFromHome] = useState(current.isFromHome);
  const [least, setLeast] = useState(String(current.homeLeastWaiting));
  const [grace, setGrace] = useState(String(current.homeGraceMinutes));
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const act = useAct(decideNumberRule);
  const parsed = hoursFromWords(hours);
  const [mostPerHour, mostPerDay] = [limit(perHour), limit(perDay)];
  const [homeLeastWaiting, homeGraceMinutes] = [count(least), count(grace)];
  const from = validFrom ?? (now === null ? '' : seoulDay(now));
  const isWhole =
    parsed !== null &&
    mostPerHour !== undefined &&
    mostPerDay !== undefined &&
    homeLeastWaiting !== undefined &&
    homeGraceMinutes !== undefined &&
    reason.trim() !== '';
  const save = () => {
    if (!isWhole) return;
    const { serviceCode } = current;
    const rule = {
      ...{ serviceCode, hours: parsed, mostPerHour, mostPerDay },
      ...{ isFromHome, homeLeastWaiting, homeGraceMinutes },
    };
    act.mutate(
      { centre, validFrom: from, rule, reason: reason.trim() },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: floorKey });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={`${current.label} 번호표 기준`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button onPress={save} isPending={act.isPending} isDisabled={!isWhole}>
            이 기준으로 정하기
          </Button>
        </>
      }
    >
      <TextField
        label="시간"
        value={hours}
        onChange={setHours}
        hint="예: 월·화 09:00–18:00, 목 18:00–20:00. 비우면 발급하지 않습니다."
        error={parsed === null ? '요일과 시작–끝 시각을 적어 주십시오.' : null}
      />
      <TextField label="한 시간에 몇 장까지" value={perHour} onChange={setPerHour} hint="비우면 제한 없음" />
      <TextField label="하루에 몇 장까지" value={perDay} onChange={setPerDay} hint="비우면 제한 없음" />
      <Checkbox isSelected={isFromHome} onChange={setFromHome}>
        집에서 뽑을 수 있게 함
      </Checkbox>
      {isFromHome && (
        <>
          <TextField label="집에서: 몇 명 이상 기다릴 때" value={least} onChange={setLeast} />
          <TextField label="집에서: 차례가 지난 뒤 자리 보전(분)" value={grace} onChange={setGrace} />
        </>
      )}
      <DayField label="적용 시작일" value={from} onChange={setValidFrom} />
      <TextField label="사유" value={reason} onChange={setReason} maxLength={200} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
