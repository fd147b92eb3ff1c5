import { useServerNow } from '../../api/clock.ts';
import type { Iso } from '../../api/types.ts';
import { formatTime, seoulDay } from '../../i18n/dates.ts';
import { DayTimeField } from '../../ui/day-input.tsx';

/** Seoul's time of day, as it stands on the wall: `2021-05-26T14:00`. */
export type Moment = { kind: 'now' } | { kind: 'later'; at: string };

export const momentInstant = (moment: Moment): Iso | null =>
  moment.kind === 'now' ? null : `${moment.at}:00+09:00`;

export const isMomentSet = (moment: Moment): boolean => moment.kind === 'now' || moment.at !== '';

/** From when it holds: at once, or a moment that is still to come. */
export function MomentField({ value, onChange }: { value: Moment; onChange(value: Moment): void }) {
  const now = useServerNow(60_000);
  const earliest = now === null ? undefined : `${seoulDay(now)}T${formatTime(now)}`;
  return (
    <fieldset className="wording-moment">
      <legend className="ui-label">적용 시점</legend>
      <div className="wording-segment">
        <button type="button" aria-pressed={value.kind === 'now'} onClick={() => onChange({ kind: 'now' })}>
          지금부터
        </button>
        <button
          type="button"
          aria-pressed={value.kind === 'later'}
          onClick={() => value.kind === 'now' && onChange({ kind: 'later', at: '' })}
        >
          나중에
        </button>
      </div>
      {value.kind === 'later' && (
        <DayTimeField
          label="언제부터"
          hint="예: 2021. 5. 31. 09:00"
          value={value.at}
          min={earliest}
          onChange={(at) => onChange({ kind: 'later', at: at.slice(0, 16) })}
        />
      )}
    </fieldset>
  );
}
