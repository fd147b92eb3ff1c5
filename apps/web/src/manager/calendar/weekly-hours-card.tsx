import { useState } from 'react';
import { formatDay, formatWeekday } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CalendarRules, WeeklyHours } from './calendar-api.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { HoursFields, hoursOf, usualHours, type HoursDraft } from './hours-fields.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { hoursText, number, weekdaysText } from './words.ts';

interface Row {
  effectiveFrom: string;
  weekdays: number[];
  hours: WeeklyHours;
}

/** Weekdays with the same hours from the same day stand in one row. */
const rowsOf = (rows: readonly WeeklyHours[]): Row[] => {
  const groups = new Map<string, Row>();
  for (const { weekday, ...hours } of rows) {
    const key = JSON.stringify(hours);
    const group = groups.get(key);
    if (group) group.weekdays.push(weekday);
    else {
      groups.set(key, {
        effectiveFrom: hours.effectiveFrom,
        weekdays: [weekday],
        hours: { weekday, ...hours },
      });
    }
  }
  return [...groups.values()].sort(
    (a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom) || a.weekdays[0]! - b.weekdays[0]!,
  );
};

const standingOf = (row: Row, all: readonly WeeklyHours[], today: string): 'now' | 'later' | 'over' => {
  if (row.effectiveFrom > today) return 'later';
  const isLast = row.weekdays.some(
    (weekday) =>
      !all.some(
        (one) =>
          one.weekday === weekday && one.effectiveFrom > row.effectiveFrom && one.effectiveFrom <= today,
      ),
  );
  return isLast ? 'now' : 'over';
};

const standings = {
  now: { label: '적용 중', tone: 'success' },
  later: { label: '예정', tone: 'info' },
  over: { label: '지남', tone: 'neutral' },
} as const;

export function WeeklyHoursCard({ rules }: { rules: CalendarRules }) {
  const [adding, setAdding] = useState<Row | null>(null);
  const [dropping, setDropping] = useState<Row | null>(null);
  const rows = rowsOf(rules.weeklyHours);
  const current = rows.findLast((row) => standingOf(row, rules.weeklyHours, rules.today) === 'now');
  return (
    <section className="card stack rules-wide" aria-labelledby="weekly-hours">
      <div className="rules-head">
        <h2 id="weekly-hours">주간 운영 시간</h2>
        <Button
          tone="secondary"
          onPress={() =>
            setAdding(
              rows.find(
                (row) =>
                  row.weekdays.includes(1) && standingOf(row, rules.weeklyHours, rules.today) === 'now',
              ) ??
                current ??
                rows[0] ??
                null,
            )
          }
        >
          새 기준 추가
        </Button>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">적용 시작</th>
            <th scope="col">요일</th>
            <th scope="col">운영</th>
            <th scope="col">정원</th>
            <th scope="col">인력</th>
            <th scope="col">회차</th>
            <th scope="col">상태</th>
            <th scope="col">
              <span className="visually-hidden">고치기</span>
            </th>
          </tr>
        </thead>
        <tbody className="num">
          {rows.map((row) => {
            const standing = standingOf(row, rules.weeklyHours, rules.today);
            return (
              <tr
                key={`${row.effectiveFrom} ${row.weekdays.join()}`}
                data-over={standing === 'over' || undefined}
              >
                <td>{formatDay(row.effectiveFrom, true)}</td>
                <th scope="row">{weekdaysText(row.weekdays)}</th>
                <td>{row.hours.isOpen ? hoursText(row.hours) : '휴무'}</td>
                <td>{row.hours.isOpen ? number(row.hours.capacity) : '–'}</td>
                <td>
                  {row.hours.isOpen
                    ? `의사 ${row.hours.staffCount} × ${number(row.hours.seatsPerStaff)}`
                    : '–'}
                </td>
                <td>{row.hours.isOpen ? `${row.hours.slotMinutes}분` : '–'}</td>
                <td>
                  <Badge tone={standings[standing].tone}>{standings[standing].label}</Badge>
                </td>
                <td>
                  {standing === 'later' && (
                    <Button tone="quiet" onPress={() => setDropping(row)}>
                      삭제
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {adding && <WeeklyForm from={adding} today={rules.today} onClose={() => setAdding(null)} />}
      {dropping && (
        <ChangeDialog
          title={`${formatDay(dropping.effectiveFrom, true)} 기준 삭제`}
          change={{
            kind: 'drop-weekly-hours',
            effectiveFrom: dropping.effectiveFrom,
            weekdays: dropping.weekdays,
            reason: '예정된 기준 삭제',
          }}
          onClose={() => setDropping(null)}
        >
          <p>
            {weekdaysText(dropping.weekdays)} {hoursText(dropping.hours)} 기준을 삭제하면 그 전의 기준이
            이어집니다.
          </p>
        </ChangeDialog>
      )}
    </section>
  );
}

function WeeklyForm({ from, today, onClose }: { from: Row; today: string; onClose(): void }) {
  const [effectiveFrom, setEffectiveFrom] = useState(today);
  const [weekdays, setWeekdays] = useState<number[]>(from.weekdays);
  const [isOpen, setIsOpen] = useState(true);
  const [draft, setDraft] = useState<HoursDraft>(from.hours.capacity > 0 ? draftOf(from.hours) : usualHours);
  const [reason, setReason] = useState('');
  const hours = hoursOf(draft);
  const isComplete = reason.trim().length >= 2 && weekdays.length > 0 && effectiveFrom >= today && hours;
  return (
    <ChangeDialog
      title="주간 운영 시간 새 기준"
      change={
        isComplete
          ? { kind: 'weekly-hours', effectiveFrom, weekdays, isOpen, hours, reason: reason.trim() }
          : null
      }
      onClose={onClose}
    >
      <DayField label="적용 시작" value={effectiveFrom} min={today} onChange={setEffectiveFrom} />
      <fieldset className="weekday-choice">
        <legend className="ui-label">요일</legend>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <button
            key={weekday}
            type="button"
            aria-pressed={weekdays.includes(weekday)}
            onClick={() =>
              setWeekdays((now) =>
                now.includes(weekday) ? now.filter((one) => one !== weekday) : [...now, weekday].sort(),
              )
            }
          >
            {formatWeekday(weekday)}
          </button>
        ))}
      </fieldset>
      <label className="check-line">
        <input type="checkbox" checked={isOpen} onChange={(event) => setIsOpen(event.target.checked)} />이
        요일에 운영합니다
      </label>
      {isOpen && <HoursFields draft={draft} onChange={setDraft} />}
      <TextField
        label="사유"
        value={reason}
        onChange={setReason}
        maxLength={100}
        placeholder="예: 2팀 운영 시작"
      />
    </ChangeDialog>
  );
}

const draftOf = ({
  opens,
  closes,
  breakFrom,
  breakUntil,
  capacity,
  slotMinutes,
  staffCount,
  seatsPerStaff,
}: WeeklyHours): HoursDraft => ({
  opens,
  closes,
  breakFrom,
  breakUntil,
  capacity,
  slotMinutes,
  staffCount,
  seatsPerStaff,
});
