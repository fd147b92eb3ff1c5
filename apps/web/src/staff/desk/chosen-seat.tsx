import { Radio, RadioGroup } from 'react-aria-components';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import type { DeskSlot, SeatKind } from './desk-api.ts';
import { seatWord } from './desk-words.ts';

/** A chosen time and which kind of seat it takes; the desk's own is taken unless there is none. */
export interface ChosenSeat {
  slot: DeskSlot;
  seats: SeatKind;
}

export const seatAt = (slot: DeskSlot): ChosenSeat => ({ slot, seats: slot.staff > 0 ? 'staff' : 'online' });

interface ChosenSeatLineProps {
  label: string;
  /** The rule it follows. */
  note?: string | null;
  chosen: ChosenSeat | null;
  /** Said while nothing is chosen. */
  empty: string;
  isOpen: boolean;
  onOpen(): void;
  onSeats(seats: SeatKind): void;
}

/** One appointment in a line: when, by which kind of seat, and the way to change it. */
export function ChosenSeatLine({ label, note, chosen, empty, isOpen, onOpen, onSeats }: ChosenSeatLineProps) {
  return (
    <div className="desk-chosen" data-open={isOpen || undefined}>
      <div className="desk-chosen-when">
        <span className="desk-chosen-label">
          {label}
          {note && <span> ({note})</span>}
        </span>
        {chosen ? (
          <strong className="num">{formatDateTime(chosen.slot.startsAt)}</strong>
        ) : (
          <span>{empty}</span>
        )}
      </div>
      {chosen && (
        <RadioGroup
          className="desk-seat-kinds"
          aria-label={`${label} 자리`}
          value={chosen.seats}
          onChange={(seats) => onSeats(seats as SeatKind)}
        >
          {(['staff', 'online'] as const).map((kind) => (
            <Radio key={kind} value={kind} className="desk-chip" isDisabled={chosen.slot[kind] === 0}>
              {seatWord(kind)} {chosen.slot[kind]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {!isOpen && (
        <Button tone="secondary" onPress={onOpen}>
          {chosen ? '시간 바꾸기' : '시간 고르기'}
        </Button>
      )}
    </div>
  );
}
