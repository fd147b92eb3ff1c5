import type { Hours } from './calendar-api.ts';
import { NumberInput } from './inputs.tsx';
import { TimeField } from '../../ui/day-input.tsx';
import { number } from './words.ts';

/** Hours as they are being typed. */
export type HoursDraft = { [Name in keyof Hours]: Hours[Name] | null };

export const usualHours: HoursDraft = {
  opens: '08:00',
  closes: '17:00',
  breakFrom: null,
  breakUntil: null,
  capacity: 600,
  slotMinutes: 10,
  staffCount: 4,
  seatsPerStaff: 150,
};

/** Null while something is missing or contradicts itself. */
export function hoursOf(draft: HoursDraft): Hours | null {
  const { opens, closes, breakFrom, breakUntil, capacity, slotMinutes, staffCount, seatsPerStaff } = draft;
  if (!opens || !closes || opens >= closes) return null;
  if (capacity === null || !slotMinutes || staffCount === null || !seatsPerStaff) return null;
  if (Boolean(breakFrom) !== Boolean(breakUntil)) return null;
  if (capacity > staffCount * seatsPerStaff) return null;
  return {
    opens,
    closes,
    breakFrom: breakFrom || null,
    breakUntil: breakUntil || null,
    capacity,
    slotMinutes,
    staffCount,
    seatsPerStaff,
  };
}

export function HoursFields({ draft, onChange }: { draft: HoursDraft; onChange(draft: HoursDraft): void }) {
  const set = (part: Partial<HoursDraft>) => onChange({ ...draft, ...part });
  const limit = (draft.staffCount ?? 0) * (draft.seatsPerStaff ?? 0);
  const isOver = draft.capacity !== null && draft.capacity > limit;
  const isBackwards = Boolean(draft.opens && draft.closes && draft.opens >= draft.closes);
  return (
    <div className="stack">
      <div className="fields-row">
        <TimeField label="시작" value={draft.opens ?? ''} onChange={(opens) => set({ opens })} />
        <TimeField label="종료" value={draft.closes ?? ''} onChange={(closes) => set({ closes })} />
        <TimeField
          label="점심 시작"
          value={draft.breakFrom ?? ''}
          onChange={(value) => set({ breakFrom: value || null })}
        />
        <TimeField
          label="점심 끝"
          value={draft.breakUntil ?? ''}
          onChange={(value) => set({ breakUntil: value || null })}
        />
      </div>
      {isBackwards && <p className="ui-error">종료는 시작보다 뒤여야 합니다.</p>}
      <div className="fields-row">
        <NumberInput
          label="의사"
          unit="명"
          value={draft.staffCount}
          onChange={(staffCount) => {
            // Fewer doctors mean fewer seats at once; more doctors do not fill the day by themselves.
            const most = (staffCount ?? 0) * (draft.seatsPerStaff ?? 0);
            set({ staffCount, capacity: draft.capacity === null ? null : Math.min(draft.capacity, most) });
          }}
        />
        <NumberInput
          label="1인 하루"
          unit="명"
          value={draft.seatsPerStaff}
          onChange={(seatsPerStaff) => set({ seatsPerStaff })}
        />
        <NumberInput
          label="정원"
          unit="명"
          value={draft.capacity}
          onChange={(capacity) => set({ capacity })}
          error={isOver ? `의사 ${draft.staffCount ?? 0}명이면 ${number(limit)}명까지입니다.` : null}
        />
        <NumberInput
          label="회차"
          unit="분"
          value={draft.slotMinutes}
          onChange={(slotMinutes) => set({ slotMinutes })}
        />
      </div>
      <p className="subtle small num">
        의사 {draft.staffCount ?? 0}명 × {draft.seatsPerStaff ?? 0}명 = 최대 {number(limit)}명
      </p>
    </div>
  );
}
