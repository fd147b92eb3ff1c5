import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Slot } from '../../api/types.ts';
import { formatDate, formatTime } from '../../i18n/dates.ts';
import { LevelShape } from '../../ui/badge.tsx';

interface SlotChoiceProps {
  label: string;
  slots: Slot[];
  value: Slot | null;
  onChange(slot: Slot): void;
  withDate?: boolean;
}

/** Times as large radio chips with the seats left. */
export function SlotChoice({ label, slots, value, onChange, withDate }: SlotChoiceProps) {
  const { t } = useTranslation();
  const selected = slots.find(({ id }) => id === value?.id)?.id ?? null;
  return (
    <RadioGroup
      className="slots"
      data-dated={withDate || undefined}
      aria-label={label}
      value={selected}
      onChange={(id) => {
        const slot = slots.find((candidate) => candidate.id === id);
        if (slot) onChange(slot);
      }}
    >
      {slots.map((slot) => (
        <Radio key={slot.id} value={slot.id} isDisabled={slot.left <= 0} className="slot">
          <strong className="num">
            {withDate && `${formatDate(slot.startsAt)} `}
            {formatTime(slot.startsAt)}
          </strong>
          <span className="slot-room num">
            <LevelShape level={slot.left <= 0 ? 'full' : slot.level} />
            {slot.left > 0 ? t('days.seatsLeft', { count: slot.left }) : t('level.full')}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
