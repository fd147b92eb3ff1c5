import { useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { formatDay, formatTime } from '../../i18n/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CalendarDay, Change } from './calendar-api.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { HoursFields, hoursOf, usualHours, type HoursDraft } from './hours-fields.tsx';
import { NumberInput } from './inputs.tsx';
import { TimeField } from '../../ui/day-input.tsx';
import { number } from './words.ts';

export type DayTask = 'close-rest' | 'staff' | 'hours' | 'close' | 'reset';

const titles: Record<DayTask, string> = {
  'close-rest': '남은 시간 닫기',
  staff: '의사 수·정원 줄이기',
  hours: '시간·정원 바꾸기',
  close: '하루 쉬기',
  reset: '주간 기준으로 되돌리기',
};

const usualReasons: Record<DayTask, string> = {
  'close-rest': '',
  staff: '의사 한 분 부재',
  hours: '',
  close: '',
  reset: '주간 기준으로 되돌림',
};

/** Asks for what a change of one day needs, then hands it over to be worked out. */
export function DayForm({ task, day, onClose }: { task: DayTask; day: CalendarDay; onClose(): void }) {
  const now = useServerNow(60_000);
  const [reason, setReason] = useState(usualReasons[task]);
  const [from, setFrom] = useState(now === null ? '12:00' : nextTenMinutes(formatTime(now)));
  const [draft, setDraft] = useState<HoursDraft>(() => draftOf(day, task));
  const change = changeOf(task, day.date, reason.trim(), from, draft);
  return (
    <ChangeDialog title={`${formatDay(day.date)} ${titles[task]}`} change={change} onClose={onClose}>
      {task === 'close-rest' && (
        <TimeField label="닫는 시각 (이 시각부터 받지 않음)" value={from} onChange={setFrom} />
      )}
      {task === 'staff' && <StaffFields draft={draft} onChange={setDraft} />}
      {task === 'hours' && <HoursFields draft={draft} onChange={setDraft} />}
      {task === 'close' && day.note?.kind === 'special' && (
        <Notice tone="info">그날만 다르게 정한 시간도 함께 없어집니다.</Notice>
      )}
      <TextField
        label="사유 (예약하신 분께 보내는 문자에 들어갑니다)"
        value={reason}
        onChange={setReason}
        maxLength={100}
        placeholder="예: 건물 정전"
      />
    </ChangeDialog>
  );
}

/** Most days are cut because somebody is ill: one number, and the seats follow. */
function StaffFields({ draft, onChange }: { draft: HoursDraft; onChange(draft: HoursDraft): void }) {
  const most = (draft.staffCount ?? 0) * (draft.seatsPerStaff ?? 0);
  return (
    <div className="fields-row">
      <NumberInput
        label="의사"
        unit="명"
        value={draft.staffCount}
        onChange={(staffCount) =>
          onChange({ ...draft, staffCount, capacity: (staffCount ?? 0) * (draft.seatsPerStaff ?? 0) })
        }
      />
      <NumberInput
        label="정원"
        unit="명"
        value={draft.capacity}
        onChange={(capacity) => onChange({ ...draft, capacity })}
        error={(draft.capacity ?? 0) > most ? `${number(most)}명까지입니다.` : null}
      />
    </div>
  );
}

const draftOf = (day: CalendarDay, task: DayTask): HoursDraft => {
  const base: HoursDraft = day.hours ?? usualHours;
  if (task !== 'staff') return base;
  const staffCount = Math.max(0, (base.staffCount ?? 1) - 1);
  return {
    ...base,
    staffCount,
    capacity: Math.min(base.capacity ?? 0, staffCount * (base.seatsPerStaff ?? 0)),
  };
};

const changeOf = (
  task: DayTask,
  date: string,
  reason: string,
  from: string,
  draft: HoursDraft,
): Change | null => {
  if (reason.length < 2) return null;
  if (task === 'close') return { kind: 'close-day', date, reason };
  if (task === 'reset') return { kind: 'reset-day', date, reason };
  if (task === 'close-rest')
    return /^\d\d:\d\d$/.test(from) ? { kind: 'close-rest', date, from, reason } : null;
  const hours = hoursOf(draft);
  return hours && { kind: 'set-day', date, hours, reason };
};

const nextTenMinutes = (time: string): string => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const at = Math.min(23 * 60 + 50, Math.ceil((hour * 60 + minute) / 10) * 10);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};
